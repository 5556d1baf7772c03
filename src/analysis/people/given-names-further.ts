/** Given names of women and men from Britain, Ireland and the north and east of Europe, beside the other lists. */
export const FEMALE_FURTHER =
  'angharad aud bea belinda beryl bess bethan billie birgitta blanche brenna brianna bridie brita caitlin ' +
  'candice carys cass catriona cerys clementine cordelia davina deb delilah delyth demi dilys dinah doreen ' +
  'dorothea dulcie ebba ebony edda edie eira eirlys eleni elsbeth elspeth erzsebet ethel etta fay ffion fleur ' +
  'gaynor georgie germaine gerda ginny gitte gordana gudrun gunhild gwyneth gwendolyn gwendoline hattie hedda ' +
  'hermione hesper hester hettie hjordis ildiko isla isolde jaclyn jacqui jarmila jilly jitka jocelyn jolene ' +
  'kaisa karita katalin keeley kiera kirsi kitty krystal lacey lilian lilias lillemor liv ljubica lottie lulu ' +
  'mags mairead maisie marit marjatta marnie mhairi minnie mireille morag morwenna moyra myfanwy myra myrtle ' +
  'nerys nessa nia oda paivi pia ragna ragnhild riikka riitta rosamund roswitha saara selin sian sidsel sinikka ' +
  'siri siw snezana tilly tone torill tove trine trish trixie trudie turid ulrikke unni ursula verity vesna ' +
  'vibeke vigdis wenche winnie zelma zsuzsanna zuzana inaya jarka svea ylva yrsa';

export const MALE_FURTHER =
  'alasdair alf angus antti arvo asbjorn attila barnaby bartholomew bengt bertil birger bosse callum cathal ' +
  'colm cuthbert darius desmond dev diarmuid digby donovan dougal dudley dylan eamonn ebenezer eero einar elis ' +
  'elton elvis emrys enoch ephraim errol esmond euan ewan fergus ferenc finlay fitzroy folke fraser gaspard ' +
  'giorgos gheorghe haldor hamish holger horace huw ieuan inaki ingmar inge iñaki irving isaiah isidore ivor ' +
  'iwan jarle jarvis jeremiah jiri jorg joris josiah jozsef juha jukka jussi kamil keir kelvin kjell kit ' +
  'knud lachlan leland lorcan lucian lyle magne micah mikko mihkel mortimer murat murdo nate neville ottmar ' +
  'oisin ola osbert osman paavo per petteri piers quentin quincy raimo randolph rasmus rhodri risto roscoe ' +
  'ruairi sandor seamus selim serkan seumas sigurd stellan stian svein tadhg tapio tarquin tayfun terrance ' +
  'thanasis thorsten torbjorn tormod torstein trond tyrell tyrone ulysses unai urho uwe veikko vidar virgil ' +
  'volkan wendell wilfrid willard wyatt';
