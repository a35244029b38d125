/**
 * Words for a generated passphrase: plain Dutch things, animals, plants and food that anyone can spell, picked by hand so
 * that no word hurts. 649 words, so six of them are drawn from more than 10¹⁶ sentences.
 */
export const woorden: readonly string[] = `
aardbei abrikoos accordeon agenda ajuin akker albatros amandel ananas anemoon anjer anker appel april aquarel
artisjok asperge aster atlas aubergine augurk avocado badeend bagage baken baksteen balkon ballon bamboe banaan
bananenschil bank barbecue barometer basilicum bazuin beek beer beker berg beschuit beuk bever bezem biet bij
bizon blad blazer bloem bloesem boei boek boerderij bolder boomgaard boon boot borduursel borstel bosbes
boterham bouillon braam brievenbus bril broccoli broek brood brug buik buizerd bureau bus butler cactus camping
canape caravan cello champignon chocola cijfer cirkel citroen clown computer croissant cursus dadel dahlia dak
dambord dansvloer deeg deken deur dijk dille distel doedelzak dolfijn donut doos dorp douche draaimolen draak
drempel droogrek drop druif duif duin duizendpoot dweil dynamo echo eekhoorn eend eetlepel egel eik eiland
ekster eland elastiek emmer envelop erwt esdoorn esp etalage ezel fabel fagot fakkel fazant fiets film filter
flamingo flessenpost fluit fontein foto framboos fresco fruit fuik gang gans garage garnaal gazon geit gember
geranium gerst gewei geyser gids gieter giraf gitaar glas goudvis granaatappel gras griesmeel grot gum haard
haas hagel hak halm ham handdoek handschoen hangmat haring hark harp haver havik hazelnoot heg heide heksenkring
helm hemd herberg herder hert heuvel hoed hoefijzer hommel honing hoorn horizon horloge hortensia houtskool hut
huzaar hyacint iglo ijsbeer ijsje ijsvogel inkt insect iris jaguar jam jas jasmijn jojo juni kaars kaas kabouter
kade kajak kalebas kalender kameel kamille kanarie kandelaar kaneel kangoeroe kano kapstok kar karper kast
kastanje kasteel kater katoen kauw keeper kegel kelder kers ketel kever kiezel kikker kimono kip kist kiwi
klaproos klaver klei klimop klok klomp kluis knikker knoflook knoop koala koek koekoek koffer kok komeet
komkommer kompas konijn konvooi kool koordje koraal korenbloem korf kraan krab krant krekel krokus kroon kruik
kruiwagen kubus kudde kurk kussen kwal kwartel kwast kweepeer laars ladder lama lamp lantaarn lariks lasagne
laurier lavendel leeuwerik legpuzzel lelie lente lepel lezing libel linde liniaal lis loep loket lotus lucifer
luifel luik lupine lynx maan maart macaroni madelief magneet mandarijn mango mantel marmer marmot marsepein mast
mat medaille meer meeuw meloen merel meubel mier mimosa mirakel moeras mol molen monnik mosterd motor mouw
mozaiek muesli muis mus museum musketier muts naald narcis nest neushoorn nevel noorden noot notaris nougat
november oase ocarina oceaan oester oever olifant olijf olm omelet ooievaar oosten opaal optocht oregano orgel
orkest otter ovaal oven paard paddenstoel paleis palm panda panfluit pannenkoek pantoffel papegaai paprika
parachute paraplu parel park pastinaak patrijs pauw pedaal peer pelikaan penseel peper perron perzik peterselie
piano picknick pijl pijnboom pinda pinguin pion piraat plank platform plein ploeg poedel polder pompoen poncho
pony poort poot populier postbode postzegel pot potlood prei pret primula prisma propeller pruim puzzel pyjama
raam raap raket ravijn rebus regen regenboog reiger relief rendier rietje ring ritme rivier robijn robot roer
roggebrood rok rolmops rommelmarkt roos rotonde rozemarijn rozijn rucola rugzak saffier salami salie sandaal
satelliet schaap schaar schaats schatkist schelp schilderij schip schommel schoorsteen schotel schuur selderij
september sering servet sinaasappel sjaal ski slak slee slinger sloep sloot smaragd sneeuwpop snoek soep
spaarpot specht speelgoed sperzieboon spiegel spijker spin spinazie spons spoor spreeuw sprinkhaan spruit
stadion stal standbeeld step ster steur stoel stoomboot storm strand strik stroop struisvogel suiker tafel tak
talud tamboerijn tandem tang tapijt tarwe tas tegel telescoop tempel tent terras thee theepot thermometer tijger
tijm toendra tol tomaat toren tovenaar tractor trap trein trekker trommel trompet trui tuba tuin tulband tulp
tunnel ui uil uurwerk vaandel vaas valk vanille varen varken veer vennetje vensterbank vest vijg vijver vilt
vink viool vis vlag vlecht vleermuis vlieger vlier vlinder vloer vlot voetbal vogel vork vos vrachtwagen vulkaan
vuurtoren waaier wafel walnoot walrus walvis wandelstok wasbeer wastafel waterlelie waterval weegschaal wei
wereldbol wesp westen wiel wielewaal wilg wimpel windmolen winter wol wolk wortel xylofoon yak yoghurt zadel
zaklamp zalm zandbak zeef zeehond zeep zeester zeewier zeil zilver zolder zomer zon zonnebloem zuiden zuurkool
zwaan zwaluw zwembad
`
  .trim()
  .split(/\s+/);
