import type { Gender } from './titles.js';

const FEMALE =
  'abigail ada adele agnes aisha alejandra alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana ' +
  'anastasia andrea angela angelina anita anja ann anna annabel anne annette annie arianna ashley astrid audrey ' +
  'barbara beatrice becky bella bernadette beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte ' +
  'brittany camilla camille candace carla carly carmen carol carole carolina caroline carolyn carrie catalina caterina ' +
  'catherine cathy cecilia celeste celia charlotte cheryl chloe christa christina christine cindy claire clara claudia ' +
  'colleen condoleezza connie constance cora corinne courtney cristina crystal cynthia daisy dana danielle daphne dawn deborah debbie ' +
  'debra deirdre delia denise diana diane dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa ' +
  'elisabeth eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esther eugenia eva eve evelyn ' +
  'fatima felicity fiona flora florence frances francesca frida gabriela gabrielle gail gemma georgia georgina geraldine ' +
  'gertrude gillian gina giulia gladys gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen ' +
  'helena helene hilary hilda hillary holly huma ida ilona imogen ines inez ingrid irene iris irina isabel isabella ivanka ivy ' +
  'jacqueline jamila jane janet janice janine jasmine jean jeanne jeannette jennifer jenny jessica jill joan joana joanna ' +
  'joanne jodi johanna josephine joy joyce juanita judith judy julia juliana julie juliet karen karin karla kate ' +
  'katerina katherine kathleen kathryn kathy katie katrina katy kay kayla keiko kellie kellyanne kim kimberly kirsten kirstin kristen ' +
  'kristin kristina lana lara laura lauren laurie leah leila lena leonora leslie leticia lillian lily linda lindsay lisa ' +
  'liz liza lois lola loretta lori lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine ' +
  'madeline magdalena maggie maia mandy manuela mara marcia margaret margot maria mariam marian marianne marie marilyn ' +
  'marina marion marisa marjorie marlene marta martha martina mary matilda maureen maxine maya megan meghan melania melanie ' +
  'melinda melissa mercedes meredith michele michelle mildred mimi mira miranda miriam moira mollie molly mona monica ' +
  'monika muriel nadia nadine nancy naomi natalia natalie natasha nell nicola nicole nikki nina noelle nora norma odette olga ' +
  'olivia olympia paige pamela pat patricia patsy patti paula pauline pearl peggy penelope penny petra philippa phoebe phyllis ' +
  'polly priscilla rachel ramona rebecca regina renee rita roberta robin rosa rosalind rosanna rose rosemary rosie ' +
  'roxanne ruth sabine sabrina sadie sally samantha sandra sara sarah saskia selma serena shannon sharon sheila ' +
  'shelley sherry shirley silvia simone sofia sonia sonya sophia sophie stacy stella stephanie sue susan susanna susanne ' +
  'suzanne svetlana sybil sylvia tabitha tamara tammy tanya tara tatiana teresa tess tessa thelma theresa tina toni tracey tracy ' +
  'trudy ursula valentina valerie vanessa vera verena veronica vicky victoria viola violet virginia vivian wanda wendy ' +
  'whitney wilma winifred yasmin yolanda yvette yvonne zara zelda zoe carly jeanine loretta sonja ulrike';

const MALE =
  'aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan alan alastair albert alberto aldo alejandro alex alexander ' +
  'alexei alfonso alfred ali alistair allan allen alvin amir anders andre andreas andrei andres andrew andy angelo angus ' +
  'ansel anthony anton antonio archie ari armando arnold arthur asher ashton august austin barack barney barry bart basil ben benedict ' +
  'benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno ' +
  'bryan byron caleb calvin cameron carl carlo carlos carlton carter casey cecil cedric cesar chad charles charlie chris christian ' +
  'christoph christophe christopher chuck clarence claude clayton clement cliff clifford clinton clive clyde cody colin conor conrad ' +
  'corey cory craig curtis cyril cyrus dale damian damien dan daniel danny darrell darren dave david dean dennis denis ' +
  'derek dermot desmond devin dick diego dieter dimitri dirk dmitri dmitry dominic don donald donnie doug douglas duncan dustin dwayne dwight ' +
  'ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer emanuel emil emilio emmanuel eric erich ' +
  'erik ernest ernesto erwin ethan eugene evan ezra fabian felipe felix ferdinand fernando floyd francesco francis francisco ' +
  'franco francois frank franklin franz fred freddie frederick fredrik friedrich fritz gabriel gareth garrett garry gary ' +
  'gavin gene geoff geoffrey george georges gerald gerard gerhard gilbert giles giorgio giovanni glen glenn gordon graham grant greg gregg gregor gregory ' +
  'guillermo gunther gus gustav gustavo hamid hank hans harold harris harry harvey hassan heinrich hector henri henrik henry herbert herman ' +
  'hermann homer horace howard hubert hugh hugo humphrey hussein ian ibrahim ignacio igor isaac ismail ivan ivo jack jackson jacob ' +
  'jacques jaime jake jakob jamal james jamie jan janos jared jarrod jason javier jay jeb jed jeff jefferson jeffrey jens jeremy jerome jerry jesse ' +
  'jesus jim jimmy joachim joaquin joe joel johan john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua ' +
  'juan jules julian julio julius jurgen justin karl keith ken kenneth kevin khalid kirk klaus kofi konrad kurt kyle lance larry lars laurence ' +
  'lawrence lee len leo leon leonard leonardo leroy les lester levi lewis liam lionel lloyd logan lorenzo lothar lou louis luca lucas luigi ' +
  'luis lukas luke luther lyndon mahmoud malcolm manfred manny manuel marc marcel marco marcos marcus mario mark markus marshall martin ' +
  'marty marvin mathias matt matteo matthew matthias maurice mauricio max maximilian mehdi mel melvin merrick mervyn michael michel ' +
  'miguel mike mikhail miles milo milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa nathan nathaniel ned neil ' +
  'nelson newt niall nicholas nick nico nicolas nigel nikita nikolai nils noah noel norman oleg oliver omar orlando orrin oscar osama otto owen pablo paolo ' +
  'pascal patrick paul pavel pedro percy perry pete peter petr phil philip philippe phillip pierre piotr quentin rafael raheem ' +
  'rajiv ralph ramon randall randy raoul raphael rashid raul ray raymond reggie reginald reince reinhard rene reuben rex rhys ricardo ' +
  'richard rick ricky rob robbie robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ' +
  'ross roy ruben rudolf rudy rufus rupert russ russell ryan salman sam samir samuel sanjay scott sean sebastian sergei sergey sergio ' +
  'seth shane shaun shawn sheldon sherman sid sidney silvio simon solomon spencer stan stanley stefan stefano stephan stephen sterling ' +
  'steve steven stewart stuart sven syed ted terence terrence terry thaddeus theo theodore thomas tim timothy tobias toby todd tom tomas ' +
  'tommy tony travis trent trevor tristan troy tyler ulrich umberto uwe vernon victor viktor vince vincent vincenzo vito vlad ' +
  'vladimir wade wallace walt walter ward warren wayne werner wesley wilbur wilfred wilhelm willem william willie ' +
  'wolfgang xavier yitzhak yuri yusuf yves zach zachary zbigniew';

/** Given names of women and of men. */
const EITHER =
  'alex alexis andrea ashley beverly cameron carol casey charlie chris dana jackie jamie jan jean jesse jordan kelly kerry ' +
  'kim lee leslie lindsay logan lynn marion max morgan nikita noel pat ray robin sam sasha shannon sidney stacy taylor ' +
  'terry toni tracy tracey whitney';

/** Given names that tell a person from a place or a firm, and most often his or her gender. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map([
  ...MALE.split(' ').map((name) => [name, 'male'] as const),
  ...FEMALE.split(' ').map((name) => [name, 'female'] as const),
  ...EITHER.split(' ').map((name) => [name, null] as const),
]);

/** Family names that stand first in Korean, Chinese and Vietnamese names. */
export const LEADING_FAMILY_NAMES = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong ' +
    'ri pak jo moon bae baek noh roh ban xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin ' +
    'luo gao zheng liang xie tang deng mao wen jiang hua nguyen tran pham vo bui ngo'
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
