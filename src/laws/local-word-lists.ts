/**
 * Words of the languages that are written in Latin script, as they stand in anchor names: lower-case ASCII, letters with accents deleted
 * or written without them. First those that no English heading has, of which one tells the language; then function words that codes,
 * names and English headings may have too, which tell it only together. By ISO 639 code.
 */
export const WORD_LISTS: readonly (readonly [language: string, own: string, shared: string])[] = [
  [
    'ca',
    `aquest aquesta aquests aquestes quines perque altres tambe vostre vostra mitjancant mitjanant configurar crear administrar afegir
    suprimir eliminar habilitar visualitzar utilitzar utilitzant seguents segents requisits informacio informaci problemes configuracio
    configuraci dispositius usuaris`,
    'de la el els les amb per un una del dels al que com en dans',
  ],
  [
    'cs',
    `pomoci jsou muze muzete kdyz ktere ktera ktery vsechny vechny tento tyto tohoto mezi nejsou pouziti pouit pouzivani pouvn vytvoreni
    vytvoen vytvareni konfigurace sprava pridani pidn odebrani odebrn nastaveni nastaven zobrazeni zobrazen nasazeni nasazen dalsi kroky
    pozadavky poadavky prehled pehled povoleni povolen instalace reseni potizi zarizeni zazen uzivatele uivatele`,
    'na se nebo pro jak aby od po ve ze je pri',
  ],
  [
    'da',
    `ikke eller hvad hvordan hvorfor hvornar hvornr hvor hvis hvilke hvilken mellem efter skal denne dette disse flere uden gennem bruge
    oprette opret konfigurere konfigurer administrere administrer tilfoje tilfje tilfj tilfoj fjerne fjern slette aktivere aktiver
    deaktivere deaktiver installere naeste nste forudsaetninger forudstninger oversigt fejlfinding indstillinger indstilling opdatere
    opdateringer enheder brugere`,
    'og til med det den en et af som fra der kan du ved dine',
  ],
  [
    'de',
    `oder nicht eine einer eines einem einen durch ohne zwischen sich werden wird wurde wurden koennen knnen konnen muessen welche welcher
    welches diese dieser dieses diesem diesen wenn warum wann auch bereits sowie beim ihre ihren ihrer ihrem mehrere anderen andere keine
    keinen mithilfe waehrend whrend fuer ueber verwenden verwendung erstellen konfigurieren konfiguration verwalten verwaltung hinzufgen
    hinzufuegen hinzufugen lschen loeschen entfernen anzeigen aktivieren deaktivieren bereitstellen bereitstellung einrichten festlegen
    herunterladen installieren ausfhren ausfuehren ausfuhren voraussetzungen nchste naechste nachste schritte uebersicht bersicht ubersicht
    einfhrung einfuehrung einfuhrung einstellungen gerte geraete benutzer problembehandlung siehe hufig haeufig`,
    'der die das den dem des und von mit zu zur zum im ist auf aus bei nach ein als wie vom sind aber fr fur ber uber',
  ],
  [
    'es',
    `desde cuando donde cuales quien porque tambien tambin puede pueden deben mediante segun estos estas otros otras siguientes siguiente
    pasos crear creacion creacin configuracion configuracin administrar administracion administracin agregar eliminar quitar habilitar
    deshabilitar implementar solucionar solucion solucin requisitos informacion informacin utilizar introduccion introduccin dispositivos
    usuarios datos proximos prximos configurar instalar actualizar problemas`,
    'de la el los las del en un una con por para que como al su sus se esta este entre sin cmo',
  ],
  [
    'et',
    `kuidas mida miks millal ilma jaoks parast prast vahel peab saate kasutamine kasutada kasutage loomine konfigureerimine haldamine
    lisamine eemaldamine kustutamine kuvamine lubamine keelamine installimine juurutamine jargmised jrgmised sammud etapid eeltingimused
    nouded nuded ulevaade levaade torkeotsing trkeotsing satted stted seadistamine teave seadmed kasutajad`,
    'ja ei kui kas oma voi',
  ],
  [
    'eu',
    `dira noiz zergatik baina duten dute ezin baino guztiak bidez buruz arabera artean ondoren aurretik erabiltzea erabili erabiltzen sortzea
    sortu konfiguratzea konfiguratu kudeatzea kudeatu gehitzea gehitu kentzea kendu ezabatzea ezabatu ikusi gaitzea gaitu desgaitu
    instalatzea instalatu hurrengo urratsak baldintzak eskakizunak ikuspegi orokorra arazoak konpontzea ezarpenak informazioa gailuak`,
    'eta ez du zein nola',
  ],
  [
    'fi',
    `joka jotka miten miksi milloin ovat voit voidaan taytyy tytyy tassa kaikki myos mutta ilman avulla kanssa jalkeen jlkeen ennen valilla
    vlill kayttaminen kyttminen kaytto kytt luominen maarittaminen mrittminen hallinta hallitseminen lisaaminen lisminen poistaminen
    nayttaminen nyttminen ottaminen asentaminen kayttoonotto kyttnotto seuraavat vaiheet edellytykset vaatimukset yleiskatsaus vianmaaritys
    vianmritys asetukset asetusten tietoja laitteet laitteiden kayttajat kyttjt`,
    'ja tai ei kun kuin jos voi ett',
  ],
  [
    'fil',
    `paano bakit kapag kailan saan iyong inyong paggamit paggawa pamahalaan pamamahala magdagdag pagdagdag tanggalin susunod hakbang
    kinakailangan pangkalahatang lahat`,
    'ng sa ang para kung',
  ],
  [
    'fr',
    `avec cette votre lorsque depuis toutes plusieurs ainsi afin sont peut peuvent doivent pourquoi quelle quelles quels comme utiliser crer
    creer gerer grer ajouter supprimer afficher activer desactiver dsactiver dployer suivantes etapes prochaines densemble lutilisation
    lapplication lappareil voir mettre obtenir resoudre rsoudre problemes problmes parametres paramtres prerequis appareils utilisateurs
    donnees donnes demarrer dmarrer lorsquun`,
    'de la le les des du et en un une pour dans sur par ou aux au est que qui vos nos lors sans sous vers entre',
  ],
  [
    'ga',
    `conas cathain gach faoi roimh eile uile bhfuil bainistiu cruthaigh cumraigh cuir scrios feach riachtanais forbhreathnu chugainn
    ceimeanna chumasu`,
    'agus ar le na go',
  ],
  [
    'gl',
    `unha unhas dunha nunha onde tamen tamn poden deben outra outras desde configurar crear xestionar xestion xestin engadir eliminar quitar
    activar desactivar instalar seguintes pasos requisitos configuracion configuracin informacion informacin utilizar resolucion resolucin
    dispositivos usuarios`,
    'de da en un con por para que ao dos das na',
  ],
  [
    'hr',
    `kako koja koje kada gdje zasto nije nisu mogu mozete moete prije nakon izmedu izmedju izmeu tijekom ovaj ovog putem pomocu pomou
    koristenje koritenje upotreba stvaranje kreiranje konfiguriranje konfiguracija upravljanje dodavanje uklanjanje postavljanje postavke
    prikaz sljedeci sljedei koraci zahtjevi pregled omogucavanje omoguavanje instalacija otklanjanje rjesavanje rjeavanje`,
    'na za se je ili od po iz su sa koji bez',
  ],
  [
    'hu',
    `hogy vagy amely amelyek amikor hogyan csak milyen melyik lehet vannak nincs szerint kozott kztt kozotti hasznalata hasznlata hasznalat
    hasznlat letrehozasa ltrehozsa konfiguralasa konfigurlsa kezelese kezelse hozzaadasa hozzadsa eltavolitasa eltvoltsa torlese trlse
    beallitasa belltsa beallitasok belltsok megtekintese megtekintse telepitese teleptse engedelyezese engedlyezse kovetkezo kvetkez lepesek
    lpsek attekintes ttekints elofeltetelek elfelttelek hibaelharitas hibaelhrts eszkozok eszkzk`,
    'az egy nem meg van ha utan utn minden mert',
  ],
  [
    'id',
    `atau untuk dengan dalam adalah tidak bagaimana apakah mengapa kapan dapat harus semua antara tanpa setelah sebelum anda menggunakan
    penggunaan membuat pembuatan mengonfigurasi konfigurasi mengelola menambahkan menghapus mengaktifkan menonaktifkan menampilkan melihat
    memasang menginstal langkah berikutnya selanjutnya prasyarat persyaratan ringkasan gambaran pemecahan masalah pengaturan tentang
    mengatur memecahkan perangkat pengguna`,
    'dan di ke yang ini itu dari pada',
  ],
  [
    'is',
    `ekki hvernig hvad hvenr hvenaer vegna thegar eftir undir yfir thetta allar allir verdur getur notkun stofna stilla stillingar stjorna
    stjrna baeta fjarlaegja fjarlgja eyda virkja setja naestu nstu skref krofur krfur yfirlit upplsingar upplysingar bilanaleit`,
    'og til af er med fyrir',
  ],
  [
    'it',
    `della delle dello degli dalla dallo dagli nella nelle nello negli sulle sullo essere anche quando perche questo questa questi queste
    tutte senza ogni dopo tramite utilizzo utilizzare usare creare creazione configurare configurazione gestire gestione aggiungere
    eliminare rimuovere abilitare disabilitare distribuire distribuzione visualizzare impostare impostazioni passaggi successivi
    prerequisiti panoramica risoluzione dispositivi utenti introduzione problemi installare informazioni`,
    'di del dei da dal il lo la le gli un una con per nel sul sulla dalle che al alla alle non si come tra',
  ],
  [
    'lb',
    'vun vum awer ouni keng oder iwwer duerch engem enger engen benotzen erstellen konfigurieren verwalten aktivieren installieren',
    'den mat fir',
  ],
  [
    'lt',
    `arba kaip nera yra galite reikia pagal pries kodel kodl kada naudojimas naudoti naudojant kurimas krimas konfiguravimas valdymas
    tvarkymas pridejimas pridjimas salinimas alinimas trynimas perziura perira ijungimas jungimas isjungimas diegimas tolesni veiksmai
    zingsniai ingsniai reikalavimai apzvalga apvalga trikciu nustatymai informacija irenginiai renginiai`,
    'ir su ar iki',
  ],
  [
    'lv',
    `pirms starp kapec kpec visi izmantosana izmantoana lietosana lietoana izveide izveidosana izveidoana konfiguresana konfigurana
    parvaldiba prvaldba pievienosana pievienoana nonemsana noemana dzesana dzana iespejosana iespjoana atspejosana atspjoana instalesana
    instalana nakamas nkams darbibas darbbas prasibas prasbas parskats prskats problemu problmu noversana novrana iestatijumi iestatjumi
    informacija informcija izmantojot izmantot lietot`,
    'un ar par vai ir ja pie bez',
  ],
  [
    'ms',
    `atau untuk dengan daripada dalam adalah ialah tidak bagaimana apakah mengapa boleh mesti semua antara tanpa selepas sebelum anda
    menggunakan penggunaan mencipta mengkonfigurasi mengurus menambah menambahkan memadam mendayakan melumpuhkan memaparkan melihat memasang
    langkah seterusnya prasyarat keperluan gambaran masalah tetapan maklumat tentang peranti pengguna`,
    'dan di ke yang ini itu dari pada',
  ],
  [
    'mt',
    `fuq dwar bejn qabel hija huwa ghall liema jista jistghu kollha ukoll inkella ohloq holqien nehhi ikkonfigura gestjoni immaniggja passi
    rekwiziti`,
    'ta li il ma',
  ],
  [
    'nb',
    `ikke eller hvordan hvorfor hvor hvis hvilke hvilken mellom etter skal denne dette disse flere uten gjennom bruke opprette opprett
    konfigurere konfigurer administrere administrer legge fjerne fjern slette slett aktivere aktiver deaktivere deaktiver installere trinn
    forutsetninger oversikt feilsoking feilsking innstillinger innstilling oppdatere oppdateringer enheter brukere ikkje korleis`,
    'og til med det den en et av som fra kan du ved dine',
  ],
  [
    'nl',
    `een het voor naar niet worden wordt zijn heeft hebt kunt kunnen moeten welke waarom wanneer deze tussen zonder tijdens volgens vanaf
    vanuit tegen onder andere geen zoals omdat indien jouw onze zich wij waarmee waarin hiervoor gebruiken gebruikt gebruik maken toevoegen
    instellen beheren configureren verwijderen weergeven inschakelen uitschakelen implementeren installeren bijwerken controleren uitvoeren
    bekijken stappen volgende vereisten overzicht inleiding aanmelden gegevens gebruikers apparaten apparaat beveiliging instellingen
    problemen oplossen veelgestelde vragen bekende nieuwe toegang ondersteunde ondersteuning informatie wijzigen beheerde voorbeeld
    aangepaste vereiste toewijzen meldingen ophalen exporteren bijgewerkte verkennen bewerken beperkingen vernieuwen meerdere verbinden
    zoeken opgeven beheer werken selecteren inschrijving`,
    'de van met op te bij om als aan uit dat en ook meer uw je er hoe wat waar',
  ],
  [
    'pl',
    `oraz przez przy przed jako moze mozna tylko ktore ktory ktora dlaczego wszystkie podczas miedzy midzy wiecej wicej innych uzywanie
    uywanie uzycie uycie tworzenie konfigurowanie konfiguracja zarzadzanie zarzdzanie dodawanie usuwanie wymagania nastepne nastpne kroki
    instalowanie wlaczanie wczanie wyswietlanie wywietlanie rozwiazywanie rozwizywanie omowienie omwienie informacje urzadzenia urzdzenia
    uzytkownikow uytkownikw danych ustawienia`,
    'na od za nie lub dla jak aby si sie jest czy ich',
  ],
  [
    'pt',
    `pelo pela pelos pelas quando onde porque tambem tambm devem podem seus suas outra outras depois usando criar configurar configuracao
    configurao gerenciar gerir adicionar excluir eliminar habilitar ativar desativar visualizar implantar proximos prximos proximas prximas
    etapas requisitos utilizar introducao introduo dispositivos utilizadores usuarios dados problemas instalar atualizar informacoes
    informaes`,
    'de da dos das em na nos nas um uma com por para que ao aos como seu sua os entre outro no',
  ],
  [
    'ro',
    `pentru sunt dupa intre ntre inainte nainte acest aceasta aceast aceste acesta acestea toate poate trebuie catre ctre despre numai
    utilizarea utilizati utilizai crearea creati configurarea configurati configurai gestionarea administrarea adaugarea adugarea adaugati
    adugai eliminarea stergerea tergerea vizualizarea activarea dezactivarea instalarea implementarea urmatorii urmtorii cerinte prezentare
    generala depanare depanarea setarile setrile setari dispozitive utilizatori`,
    'de la cu din un pe sau ce nu este mai',
  ],
  [
    'sk',
    `alebo pomocou ktore ktory ktora moze mozete vsetky vetky tento tieto tohto medzi podla pouzitie pouitie pouzivanie pouvanie vytvorenie
    konfiguracia konfigurcia sprava pridanie odstranenie nastavenie zobrazenie nasadenie dalsie kroky poziadavky poiadavky prehlad prehad
    povolenie instalacia intalcia riesenie rieenie problemov problmov zariadenia`,
    'na sa pre ako aby od po vo zo je pri',
  ],
  [
    'sl',
    `kako brez lahko kateri katere katera zakaj kdaj kjer tudi niso biti uporaba uporabo ustvarjanje konfiguracija konfiguriranje upravljanje
    dodajanje odstranjevanje nastavitve nastavitev prikaz naslednji koraki zahteve pregled omogocanje omogoanje namestitev odpravljanje
    tezav naprave uporabnike`,
    'na za se je ali ter od po pri',
  ],
  [
    'sr',
    `kako koja koje kada gde zasto nije nisu mogu mozete moete nakon izmedu izmedju izmeu tokom ovaj ovog putem pomocu pomou koriscenje
    korienje upotreba kreiranje konfigurisanje konfiguracija upravljanje dodavanje uklanjanje postavljanje postavke podesavanje podeavanje
    prikaz sledeci sledei koraci zahtevi pregled omogucavanje omoguavanje instalacija resavanje reavanje`,
    'na za se je ili od po iz su sa koji bez',
  ],
  [
    'sv',
    `och inte eller ditt detta denna efter innan mellan genom maste mste flera varje varfor varfr nagra ngra ocksa ocks anvanda anvnda
    anvander anvnder anvandning anvndning skapa konfigurera hantera hantering lagga lgga radera aktivera inaktivera distribuera installera
    nasta nsta forutsattningar frutsttningar oversikt versikt felsoka felska felsokning felskning installningar instllningar uppdatera
    uppdateringar enheter anvandare anvndare`,
    'att som med det den en ett av vad hur du om till fr kan utan',
  ],
  [
    'tr',
    `icin veya olarak nasil nasl nedir neden hangi nerede bunlar kadar sonra degil deil oldugu olduu tarafindan tarafndan hakkinda hakknda
    arasinda arasnda uzerinde zerinde kullanma kullanim kullanm kullanarak kullanin kullann olusturma oluturma yapilandirma yaplandrma
    yonetme ynetme yonetimi ynetimi ekleme silme kaldirma kaldrma ayarlama ayarlar ayarlari goruntuleme grntleme etkinlestirme etkinletirme
    dagitma datma yukleme ykleme sonraki adimlar admlar gereksinimler genel bakis onkosullar nkoullar sorun giderme aygitlar cihazlar
    kullanicilar`,
    've ile bir bu iin gre tm en',
  ],
  ['vi', 'trong khong khng nhung nhng duoc nguoi buoc hoac truoc', 'va cua voi cac cho cach theo khi'],
]
