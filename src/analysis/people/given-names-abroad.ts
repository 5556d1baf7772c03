/** Given names from many countries, beside those of `given-names.ts`: of women, of men, and of either. */
export const FEMALE_ABROAD =
  'aaliyah abbie abeer adriana adrienne agata agnieszka aicha aida aiko ailsa aino aisling aleksandra ' +
  'alena alessandra alexa alia alina aline alisa aliyah alla alma althea alya amal amaya amelie ' +
  'amparo anahita anaïs anca andreea andrée aneta angelica angelika angelique anika aniko anke anneke ' +
  'anneli annika antje antoinette antonella antonia anuradha anya aoife aparna araceli ariana arlene ' +
  'arwa asha asma asmaa assia asuncion ava aya ayaan ayesha aylin azadeh aziza babette bahar banu ' +
  'basma beata beatrix beatriz benazir berit bertha bettina beyza bhavna biljana blanca bojana bozena ' +
  'branka brigid britta bronwyn bruna burcu carina carmela carolyne cassandra cecile chantal charlene ' +
  'charmaine cherie chidinma chioma chitra christel christelle ciara cinzia claudette claudine cleo ' +
  'concepcion corina cornelia cosima cristiane dagmar dalia damla daniela danuta daria darya delphine ' +
  'demet denisse desiree diya dominga dominika dorota dragana dunja ebru ece eda edna edwina effie ' +
  'eilidh eliane elin elina elisabetta elise elke ellie elodie eloise elvira emer emilie emmanuelle ' +
  'enid erna ernestine esma esmeralda esra estela estelle ester eugenie eunice evangeline ewa faiza ' +
  'fanny farah farida farzana fatema fatma fatou fatoumata felicia fernanda filiz fionnuala firdaus ' +
  'florencia franziska freda frederica funmilayo gabriella ghada giada gilda ginevra gintare giovanna ' +
  'gisela gisele giuliana giuseppina gloriana graciela grainne graziella guadalupe gudrun gulnara ' +
  'gulsen gunilla habiba hadiza hadley hafsa haifa hala halima hamida hanna hanne hanneke hatice hawa ' +
  'heba hedda hedwig heike hela helga hella henrietta hilde hina hiroko hoda huda huma ilana ileana ' +
  'ilse imani imelda inga inge ingrida inna inès ioana iolanda iona irena irma isadora isha isobel ' +
  'itziar ivana iveta iwona izabela jacinda jacinta jadwiga jaya jayne jelena jemima jenna jette ' +
  'joelle johanne jolanta josefa josefina josette josie jovana jowita juana justine justyna kamala ' +
  'kamila kanika karima karolina kasia katarina katarzyna kateryna katharina katia katja katya kaye ' +
  'kerstin khalida kirsty klara klaudia konstantina kristine kseniya laetitia laila laleh lamia ' +
  'larisa larissa latifa latoya lavinia lea leanne leda leena leonie lesia lidia liesbeth liis lilia ' +
  'liliana linnea livia ljiljana lorna lotte loubna luana lubna lucie lucrezia ludmila luiza lupita ' +
  'luz lynette lynne madhu madina maeve magda magdalene maha mahnaz maija maike maira maja malala ' +
  'malgorzata malin malina mallory manal mandana manon marcela marcella mareike margarete margarethe ' +
  'margarida margarita margherita margit margrethe mariah mariana mariangela maribel mariella ' +
  'marietta marija marika mariko marilena marisol maristella maritza mariya marja marlena marlies ' +
  'maruja maryam marzena masha matilde maud maura mayra meena meike melania merve mette mia micaela ' +
  'michaela michiko mihaela mika mila milagros milena milica minna mireille mirela mirjam mitra ' +
  'mojgan monique mounira muna nabila nadezhda nadja nahid naila naima nanami naoki narges nasreen ' +
  'nasrin natacha nathalie natália nawal nazanin neda neha nela nelly nermin nesrin nevena niamh ' +
  'nicoletta nigar nika nilufer nino noemi nuala nuria octavia odile ofelia olena olha oonagh orla ' +
  'ornella oxana paola parisa patrizia paulette paulina perpetua pilar pinar polina portia prisca ' +
  'priti priyanka purnima rabia rachael rachida radhika rafaela raisa rana rania raquel rasha raya ' +
  'rebeca reema reiko rekha renata renate reyna rhiannon rhona rhonda ricarda rima ritu rocio roisin ' +
  'rokhaya romina rosalie rosalinda rosaria rosemarie roswitha roxana roya rukmini ruta ruxandra ' +
  'saadia sabina sadia safiya saida saima salome samar samira sana sandhya sanja sanna saoirse sayaka ' +
  'sevda seyma shabana shabnam shaheen shahnaz shakira shanta shelly shirin shobha shreya sibel silje ' +
  'silke silvana simona sinead siobhan sirin siv smita snezana soledad sonali soraya stacey stefania ' +
  'stefanie steffi stina sujata suki sumaya susana sushma suzan suzana swati sylvie tabea tahmina ' +
  'taimi tamar tamsin tania tanja tatyana teresita tereza thandi thea therese tiffany tilda tineke ' +
  'tomoko tracie trine trisha tuba tuula tyra ulla ulyana usha uta valeria vandana vasiliki veena ' +
  'veronika veronique vesna vidya viktoria vilma violeta violetta virginie viviana vivien vivienne ' +
  'wafa wiebke wilhelmina xenia ximena xiomara yael yana yasmeen yasmine yelena yesenia ysabel yuliya ' +
  'zahra zehra zeinab zita zofia zoya zuzana';

export const MALE_ABROAD =
  'abbas abdallah abdelaziz abdelkader abdi abdoulaye abdulaziz abdullahi abhijit abiodun abiy ' +
  'abubakar adalberto adama adamu adebayo adem adil adnan adolfo adolph adriano ady agostino agustin ' +
  'ahmet ajay akash akbar akhilesh akihiko akin aksel alain alasdair albin alec aleksandar aleksander ' +
  'aleksandr aleksei aleksey alessandro alessio alexandre alexandros alexey alfredo aliaksandr ' +
  'alioune alireza almazbek alok alonso aloysius altaf alvaro amadou amar anand anatoli andrej andriy ' +
  'ankit anselm antoine antonin antonis anwar apostolos aravind aristide arjun arkady armand armin ' +
  'arnaud arne arnulfo arsen arseniy arshad artem artemio artur arturo arvid asad asghar ashraf asif ' +
  'asim askar atanas athanasios atilla atul augustin augustine augusto aung aurelien aurelio avery ' +
  'avi axel ayman ayub aziz babak babatunde badr bahram balazs baldev balint baptiste barack ' +
  'bartholomew bartosz barış bashir bassam bastian batu bayram bela benedikt benigno benito benoit ' +
  'bernardo bernd bernhard bertil bertrand bharat bhupinder bilal birger bjarne boaz boguslaw bohdan ' +
  'bola borislav borut boubacar boyan boyko branislav branko bulent burak caio calum camilo carles ' +
  'carsten casimir celestino celso cengiz cesare chaim chandan charbel chinedu christiaan christof ' +
  'christos chukwuma cillian claes claudio claus clemens colm conall constantin constantine ' +
  'constantinos cormac cornelis cornelius corrado cosimo costas cristian cristiano cristobal ' +
  'cuauhtemoc cyprian cyrille czeslaw damir daniele danilo dario dariusz darko davide davit declan ' +
  'demetrio denys devendra dhruv didier dietmar dietrich dilip dimitar dimitrios dimitris dinesh dino ' +
  'diogo djibril dmitriy dmitro domenico domingo dominik dominique donal donato dragan drago duarte ' +
  'dusan eamon eberhard ebrahim edgardo edin edmond edmundo edoardo eduard edvard efraim efrain egon ' +
  'ehsan ehud eirik ekrem eliezer eliseo elmar elon emile emiliano emin emir emmerson emre enda endre ' +
  'engin enrico enrique enver enzo eoin erdal erdem erhard erkki erlend ermias ernst erol ervin ' +
  'esteban etienne eugen eugenio evangelos evaristo evgeni evgeny evo ezekiel fabien fabio fabrice ' +
  'fabrizio fadi fahad faiz farhad farid farouk faruk fausto fawaz federico fehmi ferenc ferhat ' +
  'fernand ferran fidel fikret filip filipe fintan firas flavio florent florentino florian franciszek ' +
  'franck frans frantisek frederic frederik frode gabor gael gaetano gamal ganesh gaspar gaston ' +
  'gaurav gautam gavriel geir georgi georgios georgiy gerardo gerd gergely gerrit gert gervais ' +
  'ghassan giacomo giampaolo giancarlo gianluca gianni gideon gilberto gilles gino giorgi girish ' +
  'giuliano giulio giuseppe godfrey goran gottfried gotz graeme gregoire gregorio grigory grzegorz ' +
  'guido guillaume gulam gunnar gunter gurpreet gustaf gustave guus gyorgy haakon habib hadi haider ' +
  'haile haji hakan hakeem hakim hamad hamza hansjorg harald hari haris harish harjit haroon harsh ' +
  'haruki hashim hatem haydar heikki heiko heiner heinz helge hellmut helmut hendrik hennadiy henning ' +
  'henrique heriberto hernan herve hicham hideki hideo hiroaki hisham hitoshi horacio horst hristo ' +
  'humberto husein huseyin hussain hussam iain idris idrissa ignazio ihor ilham ilie ilija ilir ilkka ' +
  'ilya imad imre indrek ingmar ingo ingvar ioannis ionut iosif iqbal irakli irfan isa isaias isak ' +
  'ishaq ishmael isidro ismet issa istvan itamar ivar ivica iyad jaak jaakko jaap jabari jacek ' +
  'jacinto jacobo jagdish jair jairam jairo jakub jalal jamil janez janis janko janusz jarl jarmo ' +
  'jaromir jaroslav jasper javad javed jawad jayant jeroen jerzy jesper jitendra joakim joao jochen ' +
  'joerg johann johannes johannis jokin joko jonny joop joost jordi jorg jorgen jory josep josip ' +
  'josue jovan jozef juho jukka julien junaid juozas juri juris jussi kaan kadir kai kaj kalle ' +
  'kalpesh kamal kamran kaoru kapil karan karel karol karsten kasim kasper kassym katsuya kazimierz ' +
  'keiji keir kenan kenichi kenta kevork khaled khalifa khalil kianoush kieran kimmo kjell klaas ' +
  'klemens knut koffi koichi koji konstantinos kostas kostyantyn kris krishna krishnan kristian ' +
  'kristof kristoffer kumar kunal kushal kwabena kyriakos lajos lakhdar lamar lamine laszlo laurent ' +
  'laurentiu lauri lazar lazaro leandro leif lennart lenny leonel leonid leopold leopoldo leszek ' +
  'levan levent lior lluis louie lourenco lubomir luc luciano lucien ludovic ludwig luka lukasz lutz ' +
  'lyndon maarten maciej macky madhav mahamadou mahathir mahdi mahesh mahinda mahmood mahmut majid ' +
  'malik mamadou mamoun mandla manish mano manoj mansoor mansour marat marcello marcelo marcin marcio ' +
  'marek mariano marin mariusz markku marko marlon martial martijn marwan masahiro masaki masato ' +
  'masoud massimo massoud mateo mathieu matias matti mattias maurits maurizio mauro maxim maxime ' +
  'maximo meir melchior menachem mert mesut mickael mihai mihail mikael mikhael mikhel mikkel miklos ' +
  'milan milorad milos minoru mircea mirko miroslav mitsuru mladen modibo mohamad mohamud mohan mohit ' +
  'moises mojtaba momcilo moncef morten moshe mounir mourad moussa mstyslav muhammadu muhammed ' +
  'muhittin mukesh mukhtar mustapha muthu mykhailo nabil nader nadir naftali naguib najib nandan ' +
  'naoto naresh nasir naveed naveen nayib nazar nazim necmettin neculai nicanor niccolo nicolae nicos ' +
  'niels nihat nik nikhil niklas niko nikola nikolaos nikolaus nikolay nikos nir nitin nizar noam ' +
  'nobuo norbert norihiko norodom nouri nuno nursultan obafemi octavio oddvar ofer okan ola olaf olav ' +
  'ole oleh oleksii oleksiy olivier olli olof omer onder orhan oskar osman osvaldo oswald otmar ' +
  'ousmane ovidiu oystein ozgur oğuz paddy padraig palle panagiotis pankaj panos paranjoy patrice ' +
  'patricio patrik patryk paulino paulo pavlo pavlos pawel pekka pere pernell petar peteris petras ' +
  'petri petros petter philipp pierluigi piero pieter pietro pius prabowo prakash pramod pranab ' +
  'prasad prashant pratap praveen predrag prem przemyslaw purushottam rachid radek radomir radovan ' +
  'rafal rafik rafiq raghuram ragnar rahim rahman raimo rainer raj rajan rajat rajeev rajendra ' +
  'rajnath rajnish rakesh ralf raman rami ramin ramiro ramzan ramzi rasmus ratko rayan raza reda ' +
  'refik regis reiner reinhold remi remy renato renaud renzo reuven reza riad riccardo rifat ' +
  'rigoberto rinat rishi risto ritesh riyad robbert rodolfo rodrigue roel rogelio rohan rohit rolando ' +
  'romain romano romeo romuald ronaldo ronan ronny rosen rudi rudolph rui rune ruslan rustam ryszard ' +
  'saad saban sabri sachin sadio sadiq saeed saif sajid sakari salah salvador salvatore sameer sami ' +
  'sammy sandeep sandor sandro sanjeev santosh sarath sardar satish saud saul sauli savvas sayed ' +
  'sayyid sebastien sefer selahattin selim senad serdar serge sergej sergi sergii serhii serhiy ' +
  'seydou seyed seyfettin shahid shahin shahram shaikh shamil shamsul shankar sharif shashi shaukat ' +
  'shawkat shekhar shigeki shigeo shimon shinichi shinji shinya shivraj shlomo shoaib shoichi shreyas ' +
  'shuhei shyam siddharth siegfried sigmar sigmund sigurd silas silvan silvano silvestre simeon sinan ' +
  'siphiwe siraj sixto slavko slobodan soren sotiris spiros spyros srdjan stanko stavros stefanos ' +
  'steffen stelios sten stepan stephane stig stjepan subramaniam sudhir suharto sukumar sulaiman ' +
  'suleiman suleyman sumit sunil surinder suryakant svein sverre sylvain sylvester szymon tadahiro ' +
  'tadashi tadeusz taha tahir takahiro takashi tamas tamim tanveer tapio taras tarek tarmo tatsuo ' +
  'tayyip teemu temel teodor teodoro terje tetsuya thanos theodor theodoros theodros thibault thierry ' +
  'thijs thomaz thorbjorn thorsten tiago tibor tihomir timo timur tito todor tomasz tomaz tomislav ' +
  'tommaso tomoyuki torben tore toshihiro toshio traian trygve tsvetan tulio tunde tuomas turgut ' +
  'turki tzachi udo ugo uhuru ulf uli ulises ulrik umar umesh unai urho urs usman uzi vaclav vadim ' +
  'vahan vahid valdas valdis valentin valentino valerio valeriy valery varun vasco vasil vasile ' +
  'vasilis vasily vasyl veli venkat vicente vicenzo vidar viken vilmos vinay vinayak vincente vinod ' +
  'viorel virgilio vitali vitalii vitaliy vitaly vittorio vivek vladislav vlado vojislav vojtech ' +
  'volker vuk vusi vyacheslav waldemar waleed wassim wazir wiktor wilfredo wilfrid wim winfried ' +
  'winston wladyslaw wojciech wolfram xabier xavi yahya yair yakov yakub yann yannick yannis yaroslav ' +
  'yaser yash yasser yasuhiro yasuo yasutoshi yehuda yiannis yigal yigit yoav yoel yohan yoram yosef ' +
  'yoshi yoshihiko yossi youssef youssou yousuf yuichi yuji yukio yuriy yusef yusuke yutaka yuval ' +
  'zafar zaher zahid zakaria zaki zdenek zeev zeljko zia zlatan zlatko zoltan zoltán zoran zubair zvi';

export const EITHER_ABROAD = 'deniz michal noa kiran nur ariel rosario trinidad chandra nana';
