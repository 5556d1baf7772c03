document.body.textContent = 'On the Record';
