/** Which keys go to which of the marks. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What can be walked through. */
export interface Walk {
  /** Makes the first that is there now the one to which Tab goes. */
  begin(): void;
}

/**
 * Has the marks of a text be one stop for Tab, between which arrow keys go: an article may have hundreds. `all` gives
 * those at which one could stop, in order, and `isThere` says which of them are to be seen now. See "roving tabindex"
 * in the ARIA Authoring Practices.
 */
export function createWalk(
  text: HTMLElement,
  all: () => readonly HTMLElement[],
  isThere: (stop: HTMLElement) => boolean,
): Walk {
  const goTo = (stop: HTMLElement | undefined) => {
    for (const other of all()) {
      for (const [name, value] of Object.entries(asStop))
        if (isThere(other)) other.setAttribute(name, value);
        else other.removeAttribute(name);
    }
    stop?.setAttribute('tabindex', '0');
  };
  text.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const stops = all().filter(isThere);
    const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    if (!step || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = stops[step(at, stops.length)];
    goTo(next);
    next?.focus();
  });
  return { begin: () => goTo(all().find(isThere)) };
}

/** What makes a piece of text something that can be reached and told of. */
const asStop = { role: 'button', tabindex: '-1', 'aria-controls': 'told' };
