/** English words that say nothing of what a text is about; question words among them. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are aren as at be because been before being below
  between both but by can cant cannot could couldnt did didnt do does doesnt doing dont down during each
  ever few for from further had hadnt has hasnt have havent having he hed hell her here heres hers herself
  him himself his how hows i id ill im in into is isnt it its itself ive just lets many me more most much
  my myself no nor not of off on once only or other ought our ours ourselves out over own per same shall
  she shes should shouldnt so some such than that thats the their theirs them themselves then there theres
  these they theyd theyll theyre theyve this those through to too under until up upon us very was wasnt we
  wed well were werent weve what whats when whens where wheres whether which while who whod whom whose
  whos why whys will with wont would wouldnt you youd youll your youre yours yourself yourselves youve`
    .split(/\s+/)
    // "US" is a country more often than a pronoun in the news, and "well" is a hole in the ground.
    .filter((word) => word !== 'us' && word !== 'well'),
);

/** Words that questions ask with rather than about: a passage need not have them to answer. */
export const askingWords: ReadonlySet<string> = new Set(
  `happen happens happened occur occurs occurred say says said saying tell tells told describe describes
  described mean means meant call called name named many much often`.split(/\s+/),
);
