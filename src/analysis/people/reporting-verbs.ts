/** Verbs in the forms that report somebody's words. Together they make "X said", "said X" and "X told Y". */
export const REPORTING_VERBS = new Set(
  (
    'said says say saying told tells telling asked asks asking added adds adding wrote writes write ' +
    'writing tweeted tweets tweeting replied replies replying responded responds responding answered ' +
    'answers continued continues continuing explained explains explaining noted notes noting argued ' +
    'argues arguing insisted insists insisting claimed claims claiming stated states stating declared ' +
    'declares declaring announced announces announcing warned warns warning acknowledged acknowledges ' +
    'acknowledging admitted admits admitting conceded concedes conceding concluded concludes concluding ' +
    'recalled recalls recalling remarked remarks observed observes joked jokes joking quipped quips ' +
    'shouted shouts shouting yelled yells cried cries exclaimed exclaims whispered muttered testified ' +
    'testifies read reads reading posted posts posting commented comments complained complains ' +
    'complaining countered counters retorted suggested suggests suggesting predicted predicts predicting ' +
    'promised promises promising vowed vows vowing pledged pledges pledging urged urges urging called ' +
    'calls calling described describes describing dubbed labeled labelled labels branded denounced ' +
    'denounces denouncing dismissed dismisses dismissing blasted blasts blasting slammed slams slamming ' +
    'praised praises praising criticized criticised accused accuses accusing charged charges charging ' +
    'mocked mocks mocking ridiculed derided lamented laments lamenting cautioned cautions cautioning ' +
    'stressed stresses stressing emphasized emphasised emphasizes emphasising emphasizing reiterated ' +
    'reiterates repeated repeats repeating asserted asserts asserting alleged alleges alleging boasted ' +
    'boasts boasting bragged confessed confided contended contends contending denied denies denying ' +
    'disputed disclosed reveals revealed demanded demands demanding elaborated exhorted fumed interjected ' +
    'interrupted mused muses opined pleaded pointed proclaimed pronounced protested questioned questions ' +
    'questioning quoted quotes reasoned reckoned recounted recounts referred refers referring reflected ' +
    'reported reports reporting retweeted roared sighed snapped speculated summarized summed surmised ' +
    'taunted teased thundered touted underscored uttered ventured voiced volunteered wondered wonders ' +
    'wondering thought thinks thinking believed believes believing hailed hails hailing credited invoked ' +
    'expressed offered rejected scoffed sneered tells texted emailed e-mailed messaged chanted chants ' +
    'chanting chimed concurred agreed agrees agreeing attacked attacks attacking likened compared ' +
    'characterized characterised characterizes portrayed termed deemed decried condemned condemns ' +
    'condemning defended defends defending cited cites citing advised advises advising assured assures ' +
    'assuring informed informs reminded reminds reminding ranted pressed intoned implored went stipulated ' +
    'ruled barked snarled gushed chuckled laughed smiled nodded shrugged opines chided scolded admonished ' +
    'instructed ordered begged appealed swore growled hollered blurted deadpanned mumbled stammered ' +
    'sobbed bellowed crowed groused griped huffed marveled enthused effused points recalling argue ' +
    'explain add warn insist believe think agree contend predict acknowledge concede suggest complain ' +
    'wonder reply respond declare admit surmises chimes endorsed applauded lauded thanked vows notified ' +
    'call ask tell claim describe note write announce deny assert allege maintain maintained maintains ' +
    'yell yells yelling scream screamed screaming screams shout booms boomed blared exclaiming countering ' +
    'retorts retorting boasting asserting conceding confides elaborates enthuses enthused fuming jested ' +
    'jokingly mutters objected objects pleads pleading ponders pondered pondering posited posits preached ' +
    'professed raged raved raves rebutted recited recites reassured rejoined relayed stressing surmising ' +
    'theorized theorised trumpeted vented wailed whined whispers whispering wisecracked yelped exulted ' +
    'extolled bemoaned bemoans bemoaning berated chastised commended congratulated disparaged gloated ' +
    'grumbled grumbles hypothesized hypothesised lambasted lambasts reckons rebuked rebukes reprimanded ' +
    'assailed assails assailing chides skewered scoffs scoffing sniffed snorted sneers shrieked moaned ' +
    'groaned marvels marvelled gushes crows chirped drawled croaked grinned beamed sang sings singing ' +
    'reiterating lecturing lectured summarised summarizes summarises specified specifies explains ' +
    'conjectured inquired enquired queried pressing reveals revealing texts texting emails emailing ' +
    'intimated insinuated affirmed affirms affirming avowed declaimed decreed divulged echoed echoes ' +
    'echoing emphasize enumerated expounded forecasts interjects narrated narrates outlined pontificated ' +
    'prophesied prayed quoting rambled rhapsodized sermonized signaled signalled stuttered swears ' +
    'tutted vouched wrote confirmed confirms confirming clarified apologized apologised implied implies implying hinted'
  ).split(' '),
);
