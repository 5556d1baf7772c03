/** Capital words that open sentences or stand in names of no person: pronouns, articles, days, months. */
export const PLAIN_WORDS = new Set(
  (
    'a about above across after again against all almost along already also although always am among an ' +
    'and another any anyone anything are around as asked at back be because been before behind being ' +
    'below between both but by call can could despite did do does during each either else even ever every ' +
    'everyone few first for four from fewer five get go good had has have having he her here hers him his ' +
    'how however i if in indeed instead into is it its just last late later least less let like look make ' +
    'many may maybe me meanwhile might more most much must my neither never next no nobody none nor not ' +
    'nothing now of off often oh ok okay old on once one only or other others our out over own per ' +
    'perhaps please quite rather read really same see several shall she should since so some someone ' +
    'something soon still such ten than thanks that the their them then there these they this those ' +
    'though three through thus to today together tomorrow too toward two under unless until up upon us ' +
    'very was we well were what whatever when where whether which while who whom whose why with within ' +
    'without would yes yesterday yet you your speaking asking citing according addressing writing earlier ' +
    'given thank say says said monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec spring summer autumn winter mon tue tues wed thu thurs fri sat sun am pm gmt edt ' +
    'est pst photo related unlike following including concerning regarding besides'
  ).split(' '),
);

/** Words that make a run of capitals an institution, an event or a thing. */
export const INSTITUTION_WORDS = new Set(
  (
    'academy act administration agency airlines airport airways alliance army assembly association ' +
    'authority bank bay board brothers building bureau cabinet campaign capitol center centre chamber ' +
    'channel church city club coalition college commission committee community company conference ' +
    'congress constitution convention corporation council county court department district division ' +
    'economy election embassy enterprise europe exchange federation festival force forces foundation ' +
    'front fund gallery garden government group guard hall hospital hotel house industries inc initiative ' +
    'institute institution international island islands journal laboratory laboratories league library ' +
    'magazine media ministry mission mosque mountain movement museum navy network news newspaper ' +
    'observatory office olympics organization organisation parliament partnership party peninsula police ' +
    'post press prize project province radio republic research review river road school senate service ' +
    'services society square stadium state states station street studios studies survey systems team ' +
    'television temple territory times today tower treaty tribune tribunal trust union university valley ' +
    'village war watch world zone study report project ltd corp llc avenue boulevard park bridge ' +
    'amendment americans american belt coast day debate democracy dream east economics energy finance ' +
    'gulf health law lives matter national north pacific plan poll power program programme rights ' +
    'co plc llc gmbh aircraft arena awards beach bowl computer cup electric electronics flight heights hills holdings ' +
    'industry motor motors partners pavilion reports springs trophy works associates ' +
    'dynamics mills staff airlines corps cos savings metals nv ag ' +
    'security south story strategies street super sunday weekly west white workers'
  ).split(' '),
);

/** Words with which names of places begin: "St. Louis", "Fort Worth", "Inner Mongolia". */
export const PLACE_OPENINGS = new Set(
  'new st saint san santa los las fort port mount lake cape inner outer upper lower greater north south'.split(
    ' ',
  ),
);

/** Countries, regions, great cities, peoples: what a sentence may make speak without being a person. */
export const PLACES = new Set(
  (
    'afghanistan africa america asia australia austria bangladesh beijing belgium berlin brazil britain ' +
    'brussels bulgaria cairo california canada chicago chile china colombia cuba denmark egypt england ' +
    'ethiopia europe finland florida france gaza geneva germany greece hanoi havana hungary iceland india ' +
    'indonesia iowa iran iraq ireland israel italy jakarta japan jerusalem jordan kabul kenya kiev kyiv ' +
    'korea kremlin kuwait latvia lebanon libya london malaysia manila mexico michigan moscow myanmar ' +
    'nepal nevada nigeria norway ohio oslo pakistan palestine paris pennsylvania pentagon philippines ' +
    'poland portugal pyongyang qatar riyadh romania rome russia scotland seoul serbia singapore somalia ' +
    'spain sudan sweden switzerland sydney syria taipei taiwan tehran texas thailand tokyo turkey uganda ' +
    'ukraine vatican venezuela vietnam wales warsaw washington yemen zimbabwe brooklyn manhattan boston ' +
    'detroit philadelphia miami houston dallas atlanta denver seattle arizona colorado wisconsin ' +
    'minnesota illinois massachusetts virginia carolina hampshire jersey york dakota vermont maine oregon ' +
    'utah kansas missouri tennessee kentucky alabama mississippi louisiana oklahoma nebraska montana ' +
    'idaho wyoming alaska hawaii indiana arkansas delaware maryland connecticut rhode georgia hollywood ' +
    'internet twitter facebook youtube google congress democrats republicans democrat republican muslims ' +
    'muslim christians christian catholics catholic jews jewish islam christianity god english french ' +
    'german russian chinese japanese korean british european arab african asian latino hispanic mexican ' +
    'canadian israeli iranian turkish syrian iraqi palestinian indian pakistani ukrainian polish italian ' +
    'spanish greek swiss democratic southern northern western eastern central federal latinos hispanics ' +
    'dutch swedish danish norwegian finnish irish scottish welsh cuban brazilian egyptian saudi'
  ).split(' '),
);

/** Words in capitals before a colon that head a paragraph, where a transcript has the speaker. */
export const HEADINGS = new Set(
  (
    'update updated correction note editor editors breaking watch read related more exclusive video photo ' +
    'photos byline source also see q a fact claim ps warning abstract location date time what where when ' +
    'who why how rt'
  ).split(' '),
);
