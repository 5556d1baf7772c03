import { EITHER_ABROAD, FEMALE_ABROAD, MALE_ABROAD } from './given-names-abroad.js';
import { FEMALE_FURTHER, MALE_FURTHER } from './given-names-further.js';
import type { Gender } from './titles.js';

const FEMALE =
  'abigail ada adaeze adele agnes aisha akiko alejandra alexandra alice alicia alison allison amanda ' +
  'amber amelia amina amy ana anastasia angela angelina anita anja anjali ann anna annabel anne annette ' +
  'annie arianna astrid audrey ayse barbara beatrice becky bella bernadette beth bethany betsy betty ' +
  'bianca birgit bonnie brenda bridget brigitte brittany camilla camille candace carla carly carmen ' +
  'carole carolina caroline carolyn carrie catalina caterina catherine cathy cecilia celeste celia ' +
  'charlotte cheryl chiamaka chiara chloe christa christina christine cindy claire clara claudia colleen ' +
  'connie constance cora corinne courtney cristina crystal cynthia daisy danielle daphne dawn debbie ' +
  'deborah debra deepa deirdre delia denise diana diane dina dolores donna dora doris dorothy edith ' +
  'eileen elaine eleanor elena elif elisa elisabeth eliza elizabeth ella ellen elsa elsie emilia emily ' +
  'emine emma erica erika erin esther eugenia eva eve evelyn fatima felicity fiona flora florence frances ' +
  'francesca freya frida gabriela gabrielle gail galina gemma georgia georgina geraldine gertrude gillian ' +
  'gina giulia gladys gloria grace grazia greta gretchen gwen hanan hannah harriet haruka hazel heather ' +
  'heidi helen helena helene hilary hilda hillary holly ida ilona imogen indira ines inez ingeborg ingrid ' +
  'irene irina iris iryna isabel isabella ivy jacqueline jamila jane janet janice janine jasmine jeanine ' +
  'jeanne jeannette jennifer jenny jessica jill joan joana joanna joanne jodi johanna josephine joy joyce ' +
  'juanita judith judy julia juliana julie juliet karen karin karla kate katerina katherine kathleen ' +
  'kathryn kathy katie katrina katy kavita kay kayla keiko kellie khadija kimberly kirsten kirstin ' +
  'kristen kristin kristina lakshmi lana lara laura lauren laurie layla leah leila lena leonora leticia ' +
  'leyla lillian lily linda lisa liz liza lois lola loretta lori lorraine louisa louise lucia lucille ' +
  'lucinda lucy luisa lydia lyudmila mabel madeleine madeline magdalena maggie maia mamata mandy manuela ' +
  'mara marcia margaret margot maria mariam marian marianne marie marilyn marina marisa marjorie marlene ' +
  'marta martha martina mary matilda maureen maxine maya meera megan meghan melanie melinda melissa ' +
  'mercedes meredith michele michelle mildred mimi mira miranda miriam moira mollie molly mona monica ' +
  'monika muriel nadia nadine nancy naoko naomi natalia natalie natasha nell ngozi nicola nicole nikki ' +
  'nina nirmala noelle nora norma nour noura odette oksana olga olivia olympia paige pamela patricia ' +
  'patsy patti paula pauline pearl peggy penelope penny petra philippa phoebe phyllis polly priscilla ' +
  'priya rachel ramona rebecca regina renee rita roberta rosa rosalind rosanna rose rosemary rosie ' +
  'roxanne ruth sabine sabrina sadie sakura sally salma samantha sanae sandra sara sarah saskia selma ' +
  'serena sharon sheila shelley sherry shirley sigrid silvia simone sofia solveig sonia sonja sonya ' +
  'sophia sophie stella stephanie sue sunita susan susanna susanne suzanne svetlana sybil sylvia tabitha ' +
  'tamara tammy tanya tara tatiana teresa tess tessa tetiana thelma theresa tina trudy ulrike ursula ' +
  'valentina valerie vanessa vera verena veronica vicky victoria viola violet virginia vivian wanda ' +
  'wanjiru wendy wilma winifred yasmin yekaterina yoko yolanda yulia yumi yuriko yvette yvonne zainab ' +
  'zara zelda zeynep zoe' +
  ' agnieszka aleksandra alina aminata amira annegret annika antje anushka astri aurelie ayanna beata' +
  ' beyonce camila celine chimamanda condoleezza consuelo daria deepika dilma dominique ekaterina' +
  ' elizaveta emmanuelle ewa fatou fernanda folake franziska heike ilhan ingvild jacinda kamala' +
  ' katarzyna katrin kirsti ksenia kyoko letitia lisbeth luciana ludmila malala malgorzata maren' +
  ' mariana masako mathilde michiko miley nkosazana noriko olena oprah pilar polina rashida rocio' +
  ' sahra samira sandrine segolene shreya silke solene sushma tatyana thais thandiwe tomoko tulsi' +
  ' veronique wangari ximena yuki zuzana';

const MALE =
  'aaron abdel abdelfattah abdul abdullah abel abraham adam adrian ahmad ahmed aidan akira alan alastair ' +
  'albert alberto aldo alejandro alexander alexei alfonso alfred ali alistair allan allen alvin amir amit ' +
  'anatoly anders andre andreas andrei andres andrew andrzej andy angelo angus anil ansel anthony anton ' +
  'antonio archie ari armando arnold arthur arun arvind asher ashok ashton august austin barney barry ' +
  'bart bashar basil ben benedict benjamin bernard bernie bert bill billy bjorn bob bobby bogdan boris ' +
  'brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlo carlos ' +
  'carlton carter cecil cedric cesar chad charles chidi christian christoph christophe christopher chuck ' +
  'clarence claude clayton clement cliff clifford clinton clive clyde cody colin conor conrad corey cory ' +
  'craig curtis cyril cyrus dale damian damien dan daniel danny darrell darren dave david dean deepak ' +
  'denis dennis derek dermot desmond devin dick diego dieter dimitri dirk dmitri dmitry dmytro dominic ' +
  'don donald donnie doug douglas duncan dustin dwayne dwight ed eddie edgar edmund eduardo edward edwin ' +
  'eli elias elijah elliot elliott elmer emanuel emeka emil emilio emmanuel eric erich erik ernest ' +
  'ernesto erwin ethan eugene evan ezra fabian faisal felipe felix ferdinand fernando floyd francesco ' +
  'francis francisco franco francois frank franklin franz fred freddie frederick fredrik friedrich fritz ' +
  'fumio gabriel gareth garrett garry gary gavin gene gennady geoff geoffrey george georges gerald gerard ' +
  'gerhard gilbert giles giorgio giovanni glen glenn gordon graham grant greg gregg gregor gregory ' +
  'guillermo gunther gus gustav gustavo hamid hank hans harold harris harry harvey hassan hector heinrich ' +
  'henri henrik henry herbert herman hermann hiroshi homer horace howard hubert hugh hugo humphrey ' +
  'hussein ian ibrahim ichiro ignacio igor imran isaac ismael ismail ivan ivo jack jackson jacob jacques ' +
  'jaime jake jakob jamal james janos jared jaroslaw jarrod jason javier jay jed jeff jefferson jeffrey ' +
  'jens jeremy jerome jerry jesus jim jimmy joachim joaquin joe joel johan john johnny jon jonah jonas ' +
  'jonathan jorge jose josef joseph josh joshua juan jules julian julio julius junichiro jurgen justin ' +
  'karim karl kazuo keith kemal ken kenji kenneth kevin khalid kirk klaus kofi konrad konstantin ' +
  'krzysztof kurt kwame kwasi kyle lance larry lars laurence lawrence len leo leon leonard leonardo leroy ' +
  'les lester levi lewis liam lionel lloyd lorenzo lothar lou louis luca lucas luigi luis lukas luke ' +
  'luther magnus mahmoud mahmud makoto malcolm manfred manmohan manny manuel marc marcel marco marcos ' +
  'marcus mario mark markus marshall martin marty marvin mateusz mathias matt matteo matthew matthias ' +
  'maurice mauricio maximilian mehdi mehmet mel melvin mervyn michael michel miguel mike mikhail miles ' +
  'milo milton mitch mitchell mohamed mohammad mohammed morris moses muhammad murray mustafa mykola ' +
  'narendra nasser nathan nathaniel nawaz ned neil nelson niall nicholas nick nico nicolas nigel nikolai ' +
  'nils noah norman oleg oleksandr oliver olusegun omar orlando osama oscar otto owen pablo paolo pascal ' +
  'patrick paul pavel pedro percy perry pervez pete peter petr petro phil philip philippe phillip pierre ' +
  'piotr quentin radoslaw rafael rahul rajesh rajiv ralph ramon randall randy raoul raphael rashad rashid ' +
  'raul ravi raymond recep reggie reginald reinhard rene reuben rex rhys ricardo richard rick ricky rob ' +
  'robbie robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross ' +
  'roy ruben rudolf rudy rufus rupert russ russell ryan salim salman samir samuel sanjay satoshi scott ' +
  'sean sebastian sergei sergey sergio seth shane shaun shawn sheldon sherman shigeru shinzo sid silvio ' +
  'simon solomon spencer stan stanislav stanley stefan stefano stephan stephen sterling steve steven ' +
  'stewart stuart suresh sven syed takeshi tariq taro ted terence terrence thabo thaddeus theo theodore ' +
  'thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor tristan troy tyler ulrich ' +
  'umberto uwe vernon victor vijay vikram viktor vince vincent vincenzo vito vlad vladimir volodymyr wade ' +
  'walid wallace walt walter ward warren wayne werner wesley wilbur wilfred wilhelm willem william willie ' +
  'wolfgang xavier yevgeny yitzhak yoshihide yuri yusuf yves zach zachary zbigniew ziad' +
  ' abiy alasdair aleksei alexey andriy anwar aryavir ashraf asif atal benigno binali colton' +
  ' cristiano dragan ebrahim ekrem enrique evaristo evo ferenc fidel florin gabor goodluck goran' +
  ' grzegorz haider haile hamish haruhiko hekmatyar helmut horst hosni hun ilya istvan jair joko' +
  ' joschka jovenel keir kirill koichi kylian lalu laszlo lech leonid linus luiz luka lula mahathir' +
  ' masayoshi maxim mevlut milos mircea moammar muammar muhammadu nadhim najib naoto nestor neymar' +
  ' nikolaj nitish nouri novak olaf oleksiy piyush prabowo prayut radu rajnath rishi robby rouhollah' +
  ' sachin sajid semyon serhiy shehbaz sigmar slobodan steffen subrahmanyam sunil susilo takashi' +
  ' tanner thaksin thibaut tomasz traian uhuru valery vicente virat vojislav wojciech yogi yoweri' +
  ' yukio zinedine zoltan zoran zulfikar';

/** Given names of women and of men. */
const EITHER =
  'alex alexis andrea ashley beverly cameron carol casey charlie chris dana jackie jamie jan jean jesse ' +
  'jordan kelly kerry kim lee leslie lindsay logan lynn marion max morgan nikita noel pat ray robin sam ' +
  'sasha shannon sidney stacy taylor terry toni tracey tracy whitney';

/** Given names that tell a person from a place or a firm, and most often his or her gender. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map([
  ...[MALE, MALE_ABROAD, MALE_FURTHER]
    .join(' ')
    .split(' ')
    .map((name) => [name, 'male'] as const),
  ...[FEMALE, FEMALE_ABROAD, FEMALE_FURTHER]
    .join(' ')
    .split(' ')
    .map((name) => [name, 'female'] as const),
  ...[EITHER, EITHER_ABROAD]
    .join(' ')
    .split(' ')
    .map((name) => [name, null] as const),
]);

/** Family names that stand first in Korean, Chinese and Vietnamese names. */
export const LEADING_FAMILY_NAMES = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an ' +
    'song ryu yoo hong ri pak jo moon bae baek noh roh ban xi li wang zhang liu chen yang huang zhao wu ' +
    'zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie tang deng mao wen jiang hua nguyen tran ' +
    'pham vo bui ngo'
  ).split(' '),
);

/** Small words inside a family name. */
export const NAME_PARTICLES = new Set(
  'de da do dos das di del della der den du la le van von zu zur ten ter bin ibn bint el ben af av y'.split(
    ' ',
  ),
);

/** Words behind a family name that are no part of it. */
export const NAME_SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
