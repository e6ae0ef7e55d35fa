/**
 * Everyday words of other languages in Latin letters, by BCP-47 tag: greetings, function words, and
 * what people say first to a public service.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, string>> = {
  es: `hola gracias buenos buenas días dias tardes noches por favor necesito quiero quisiera puedo puede pueden
    tengo tiene estoy está están cómo cuándo cuando dónde donde cuánto cuanto cuánta cuál cual qué quién
    quien porque pero también muy mucho mucha hacer saber renovar solicitar perdí ayuda ayudar pasaporte
    licencia trabajo dinero hijo hija mi mis tu su sus el los las una uno unos del al con sin en y o que
    es eso esto esta este soy somos fue hay más mas ya nada todo todos años año seguro impuestos
    dirección cambiar obtener puedes usted ustedes hablo español habla inglés para de la no se un lo le
    les me te nos ser sido ha han he hemos fueron era eran son sobre entre desde hasta hacia cada
    cualquier algún alguna algunos ninguno ninguna otro otra otros otras mismo misma solo sólo así aquí
    allí ahora antes después siempre nunca si sí pues entonces mientras durante debe deben deber tienen
    tener haber hace hizo hecho ir voy va van vamos dijo decir esos esas estos estas aquel cuales varios
    varias muchos muchas menos mejor nuevo nueva primer primero primera pago pagos cita ciudadanía
    residencia visado visa nacimiento matrimonio desempleo jubilación salud médico declaración declarar
    gobierno oficina teléfono número correo carta persona gente familia esposa esposo padres madre padre
    recibir recibí llegar llegó pagar enviar vivir vivo trabajar trabajaba llamar llamo nombre usar uso
    permite permiten contener mediante según ejemplo`,
  pt: `olá obrigado obrigada bom boa dia tarde noite favor preciso quero gostaria posso pode podem tenho tem
    estou está estão como quando onde quanto qual quem porque mas também muito muita fazer saber renovar
    solicitar perdi ajuda ajudar passaporte carteira trabalho dinheiro filho filha meu minha meus minhas
    seu sua o os as uma um do da dos das no na nos nas ao com sem em e não são é isso isto este esta sou
    foi mais nada tudo todos anos ano seguro impostos endereço mudar obter você vocês eu ele ela falo
    português inglês que para por de se me te lhe ser sido há foram era eram sobre entre desde até cada
    qualquer algum alguma alguns nenhum nenhuma outro outra outros outras mesmo mesma só assim aqui
    agora antes depois sempre nunca sim então enquanto durante deve devem dever ter tinha faz fez feito
    ir vou vai vão vamos disse dizer esses essas estes estas aquele vários várias muitos muitas menos
    melhor novo nova primeiro primeira pagamento cidadania residência visto nascimento casamento
    desemprego aposentadoria saúde médico governo telefone número correio carta pessoa gente família
    esposa marido pais mãe pai receber recebi chegar chegou pagar enviar viver moro trabalhar nome usar
    pelo pela pelos pelas num numa à às aos dele dela quais suas seus conter exemplo`,
  it: `ciao grazie buongiorno buonasera favore ho bisogno voglio vorrei posso può possono sono sto come quando
    dove quanto quale chi perché ma anche molto molta fare sapere rinnovare richiedere perso aiuto
    aiutarmi passaporto lavoro soldi figlio figlia mio mia miei mie tuo suo sua il lo gli uno una di da
    con senza della dello degli dei delle nel nella alla al e è che questo questa siamo stato più niente
    tutto tutti anni anno tasse indirizzo cambiare ottenere parlo italiano inglese non cosa come per un
    patente de la le i si mi ti ci vi ne essere stata era erano ha hanno abbiamo su tra fra ogni
    qualsiasi alcuni alcune nessuno nessuna altro altra altri altre stesso stessa solo così qui ora
    adesso prima dopo sempre mai sì allora mentre durante deve devono dovere avere avevo fa fatto andare
    vado va vanno detto dire quelli quelle questi queste quello quella vari varie molti meno meglio
    nuovo nuova primo pagamento cittadinanza residenza visto nascita matrimonio disoccupazione pensione
    salute medico governo ufficio telefono numero posta lettera persona gente famiglia moglie marito
    genitori madre padre ricevere ricevuto arrivare arrivato pagare inviare vivere vivo lavorare nome
    usare dal dalla dai dalle del sul sulla sui sulle nei nelle ai agli alle all dell nell sull dall
    quell un' l' usato contenere esempio`,
  de: `hallo danke guten tag morgen abend bitte ich brauche möchte will kann können habe hat haben bin ist sind
    wie wann wo wieviel welche welcher wer warum aber auch sehr viel machen wissen erneuern beantragen
    verloren hilfe helfen reisepass arbeit geld sohn tochter mein meine meinen meiner dein ihr ihre der
    das den dem ein eine einen einem mit ohne im und oder nicht dass diese dieser wir sie mich mir mehr
    nichts alles jahre jahr steuern adresse ändern bekommen spreche deutsch englisch für zu auf bei nach
    von führerschein es gibt in die so an war waren wird werden wurde wurden worden hatte hatten sein
    seine seinen seiner des am zum zur vom beim aus um durch über unter vor zwischen gegen bis seit
    jeder jede jedes alle einige kein keine keinen andere anderen anderer selbst nur hier dort jetzt
    immer nie ja nein doch dann wenn weil als ob während muss müssen soll sollen darf dürfen könnte
    würde gehen gehe geht kommen sagen gesagt viele weniger besser neu neue neuen erste ersten zahlung
    staatsbürgerschaft wohnsitz visum geburt heirat arbeitslosigkeit rente gesundheit arzt regierung
    büro amt telefon nummer post brief leute familie frau mann eltern mutter vater erhalten bekomme
    zahlen schicken wohne arbeite heiße name verwendet etwas noch schon sich er ihn ihm ihnen uns unser
    unsere euch du dich dir man beispiel enthalten verlängern pass`,
  nl: `hallo dank bedankt goedemorgen goedendag alstublieft ik heb nodig wil zou kan kunnen moet bent ben zijn
    hoe wanneer waar hoeveel welke wie waarom maar ook zeer veel doen weten vernieuwen aanvragen
    verloren hulp helpen paspoort werk geld zoon dochter mijn jouw uw het een de met zonder naar van
    voor niet dit deze wij zij mij meer niets alles jaren jaar belasting adres veranderen krijgen spreek
    nederlands engels en of dat rijbewijs in is was waren wordt worden werd had hadden haar hun ons onze
    je u jij hem er om door over onder tussen tegen tot sinds elke alle sommige geen andere zelf alleen
    hier daar nu altijd nooit ja nee dan als omdat terwijl moeten mag mogen gaat gaan ga komen zeggen
    gezegd minder beter nieuw nieuwe eerste betaling geboorte huwelijk werkloosheid pensioen gezondheid
    dokter overheid kantoor telefoon nummer brief mensen familie vrouw man ouders moeder vader ontvangen
    betalen sturen woon naam gebruikt bij uit op aan te verlengen`,
  pl: `cześć dzień dobry dziękuję proszę potrzebuję chcę chciałbym chciałabym mogę może mam jest są jestem jak
    kiedy gdzie ile jaki jaka kto dlaczego ale też bardzo dużo zrobić wiedzieć odnowić złożyć zgubiłem
    zgubiłam pomoc pomocy pomóc paszport paszportu praca pracy pieniądze syn córka mój moja moje mojego
    z bez nie się czy to ten ta na w do od dla i że więcej nic wszystko lat rok podatki adres zmienić
    dostać mówię polsku o a u by był była było były będzie być został została jako przez po przed pod
    nad między przy według każdy każda wszystkie niektóre żaden inny inna inne sam tylko tutaj tam teraz
    zawsze nigdy tak więc gdy jeśli ponieważ podczas musi muszą można należy powinien iść idę mówić
    powiedział wiele mniej lepiej nowy nowa nowe pierwszy płatność obywatelstwo wiza urodzenia
    małżeństwo bezrobocie emerytura zdrowie lekarz rząd urząd telefon numer list ludzie rodzina żona mąż
    rodzice matka ojciec otrzymać płacić wysłać mieszkam pracuję imię używać używany której który która
    które tego tej tym jego jej ich mnie mi`,
  ro: `bună salut mulțumesc multumesc vă rog am nevoie vreau aș vrea pot poate avea este sunt cum când cand
    unde cât cat care cine ce dar și si foarte mult face ști reînnoi reinnoi solicita pierdut ajutor
    pașaport pasaport pașaportul pasaportul muncă bani fiul fiica meu mea mele să sa nu cu fără pentru
    din la în o un acest această mai nimic tot ani impozit adresa schimba obține vorbesc română romana
    de a i ai are au era fi fost fiind pe prin peste sub între după înainte fiecare orice unele niciun
    alt altă alte același doar aici acolo acum mereu niciodată da deci dacă deoarece trebuie putea merge
    spune mulți bine nou nouă primul plată cetățenie viză naștere căsătorie șomaj pensie sănătate medic
    guvern birou telefon număr scrisoare oameni familie soție soț părinți mamă tată primi plăti trimite
    locuiesc lucrez nume se îmi îți își al ale lui ei lor`,
  tl: `kumusta salamat po opo hindi oo magandang umaga hapon gabi kailangan ko gusto kong pwede puwede
    maaari ba ako ikaw siya kami tayo sila paano kailan saan magkano alin sino bakit pero rin din napaka
    marami gawin malaman nawala tulong pasaporte trabaho pera anak aking iyong ang ng mga sa na at o kung
    ito iyan may mayroon wala lahat taon buwis tirahan palitan makakuha nagsasalita tagalog para ano`,
  so: `salaan iska waran mahadsanid fadlan waxaan waxa u baahanahay rabaa doonayaa karaa ma ii ku ka iyo ama
    sidee goorma halkee xaggee imisa kee kuma maxay maxaa laakiin sidoo kale aad badan samayn ogaado
    cusboonaysiin lumiyay caawimo baasaboor baasaboorkayga shaqo lacag wiilkayga gabadhayda kayga si aan
    loo la ah waa wax dhammaan sanad canshuur cinwaanka beddelo helaa soomaali miyaan`,
  ht: `bonjou bonswa mèsi mesi tanpri souple mwen m'ap bezwen vle ta renmen kapab ka genyen gen se ki kijan
    kouman kilè kote ki kote konbyen kiyès poukisa men tou anpil fè konnen renouvle pèdi pedi èd ede paspò
    paspo travay lajan pitit mwen ou li nou yo yon ak san nan pou oswa pa sa sa a plis anyen tout ane
    taks adrès chanje jwenn pale kreyòl kreyol ayisyen eske èske`,
  tr: `merhaba selam teşekkürler tesekkurler ederim günaydın lütfen lutfen ihtiyacım ihtiyacim var yok
    istiyorum isterim yapabilirim miyim nasıl nasil ne zaman nerede nereden kaç hangi kim neden niçin
    ama çok cok yapmak bilmek yenilemek yenilemem başvurmak kaybettim yardım yardim pasaport pasaportumu
    pasaportum iş çalışma para oğlum kızım benim senin bu şu bir ve veya için icin ile değil degil mı mi
    gerekiyor daha hiçbir her yıl vergi adres adresimi değiştirmek almak türkçe konuşuyorum ben o da de
    sen biz siz onlar bunu şunu onu bana sana ona olan olarak olur olmak oldu gibi kadar sonra önce
    üzerinde altında arasında bazı hiç başka aynı sadece yalnızca burada orada şimdi evet hayır eğer
    çünkü gerekir gerek olmalıdır olabilir gidiyorum söyledi iyi yeni ilk ödeme vatandaşlık vize doğum
    evlilik işsizlik emeklilik sağlık doktor hükümet ofis telefon numara mektup insanlar aile eş anne
    baba göndermek yaşıyorum çalışıyorum ad adı kullanılamaz kullanılabilir birden fazla tür yenilerim`,
  vi: `xin chào cảm ơn cám tôi cần muốn có thể làm sao khi nào ở đâu bao nhiêu nào ai tại nhưng cũng rất nhiều
    biết gia hạn mất giúp hộ chiếu việc tiền con trai gái của này và hoặc không là được cho với người
    một những năm thuế địa chỉ thay đổi nói tiếng việt toi khong duoc nhung các trong từ đến đó đã sẽ
    đang phải bạn họ chúng ta ông bà anh chị em gì thì mà nếu vì nên để về trên dưới ngày tháng`,
  id: `halo terima kasih selamat pagi siang tolong saya butuh perlu mau ingin bisa dapat adalah bagaimana
    kapan mana berapa siapa mengapa kenapa tetapi tapi juga sangat banyak membuat tahu memperbarui
    kehilangan bantuan paspor pekerjaan uang anak dan atau tidak untuk dengan dari yang ini itu ada di ke
    kami kita mereka tahun pajak alamat mengubah mendapatkan`,
  sw: `habari asante tafadhali nahitaji nataka ningependa naweza ninaweza nina jinsi vipi lini wapi kiasi
    gani nani kwa nini lakini pia sana kufanya kujua nimepoteza msaada pasipoti kazi pesa mtoto wangu yangu
    langu na ya wa ni hii hiyo hapa zaidi kitu yote mwaka kodi anwani kubadilisha kupata kiswahili`,
  sv: `hej tack snälla jag behöver vill skulle kan har är hur när var mycket vilken vem varför men också
    göra veta förnya ansöka förlorat hjälp pass arbete pengar son dotter min mitt mina och eller inte det
    den ett en med utan från för på av till att som vi ni de mig mer inget allt år skatt adress ändra få`,
  hu: `szia köszönöm kérem szükségem van szeretném szeretnék akarok tudok lehet vagyok hogyan mikor hol
    mennyi melyik ki miért de nagyon sok csinálni tudni megújítani elvesztettem segítség útlevél útlevelem
    munka pénz fiam lányom az egy és vagy nem hogy ez ezt azt nekem meg több semmi minden év adó cím`,
  cs: `ahoj dobrý den děkuji prosím potřebuji potřebuju chci chtěl bych mohu můžu může mám je jsou jsem jak kdy
    kde kolik jaký kdo proč ale také velmi moc udělat vědět obnovit žádat ztratil ztratila pomoc pas
    práce peníze syn dcera můj moje bez ne nebo že to ten ta na v do od pro více nic všechno let rok
    daně a i o u s z k ve ke se si by byl byla bylo byly bude být jako po před pod nad mezi při podle
    každý všechny některé žádný jiný jiná jiné sám jen pouze tady tam teď vždy nikdy ano tak když pokud
    protože musí lze nelze mohou nemůže možné jít říkat mnoho méně lepší nový nová nové první platba
    občanství vízum narození manželství nezaměstnanost důchod zdraví lékař vláda úřad telefon číslo
    dopis lidé rodina žena manžel rodiče matka otec dostat platit poslat bydlím pracuji jméno použít
    které který která toho této tím jeho její jejich mě mi není svůj`,
  sq: `përshëndetje tungjatjeta faleminderit lutem kam nevojë dua mund jam është janë si kur ku sa cili kush
    pse por gjithashtu shumë bëj di rinovoj humba humbur ndihmë pasaporta pasaportën punë para djali vajza
    im ime tim dhe ose nuk një të për me pa nga në ky kjo më asgjë gjithçka vit`,
  hr: `bok zdravo hvala molim trebam treba želim zelim mogu može imam je su sam kako kada kad gdje gde koliko
    koji koja tko ko zašto zasto ali takođe također jako mnogo napraviti znati obnoviti izgubio izgubila
    pomoć pasoš putovnicu putovnica posao novac sin kći moj moja moje bez ne ili da što šta ovo taj na u od za`,
};

/** Those of the words above that English or French has too ("me", "no", "son"): never evidence by themselves. */
export const ALSO_ENGLISH_OR_FRENCH: ReadonlySet<string> = new Set(
  `
  a ad adresse ah ai aile ak al ale ali all alle am ama an anne are as at au aus av avere ben bin
  bis bon brief bu by care cat ce cho ci ciao com come cu da dalle de dela des det di die din dire
  dit dla do door dort dos du e ei en entre er era es eu fa face familia fare fi foi gen gift ha had
  hat hay he her hier i ii il ile im imam in ir is italiano jam je k ka kong la le les let list lit
  lo lui ma mai mais man may me med medic mele men mer merge met mi min mio mis nad name nas ne nee
  ni nie nina no nombre non nos note nova novo nu numero o of om onde onu onze op os ou over pa pale
  para pas pass patente pe per peste plis po pod pose post pot prima primer pro que quelle qui rente
  s sa salut san se sein seine sen sera si sim sin so sobre son souple stand su sub sus ta tag tasse
  te ten test ti to toi tot tout tra tu u un uns v va van var varie ve vi visa vit vivo w wa war was
  will y ya yo z
  `
    .split(/\s+/u)
    .filter(Boolean),
);
