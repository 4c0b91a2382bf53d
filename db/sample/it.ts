import type { SampleWords } from './words.ts'

export const italian: SampleWords = {
  name: 'Agriturismo Esempio',
  country: 'IT',
  timeZone: 'Europe/Rome',
  site: 'agriturismoesempio.example',
  members: `
Giulia Esempio
Marco Prova
Sara Campione`,
  goals: `
Essere il primo nome che viene in mente per un fine settimana in collina | Mostriamo la casa, l'orto e la cucina con il nome di chi ci lavora. Chi conosce già l'oste prenota da lui, non da un portale.
Lavorare tutto l'anno con cantine, botteghe e aziende della valle | Mettiamo in luce i nostri partner: la loro cantina, il loro formaggio, la nostra tavola. Una storia raccontata insieme vale più di dieci sconti.
Trovare e tenere persone che vogliono imparare il mestiere | Lasciamo parlare la squadra, alle sei del mattino e con le mani nella farina.`,
  gate: `
L'anno scorso metà degli ospiti che tornano ci ha chiesto dove può vedere l'orto e il menù della settimana. Quattro nuovi ospiti su dieci dicono di averci trovato grazie a una foto.
Chi pensa a un fine settimana in collina deve pensare a noi. Tutto il resto è un mezzo.
Marco partecipa al consuntivo mensile e ha riservato due ore a settimana alle risposte.
Mostriamo il lavoro e le persone. Un'offerta compare quando serve a qualcuno, non per riempire un vuoto.
Le ore sono nei turni fino alla fine del prossimo anno, ferie comprese.`,
  objections: `
Non è tempo perso? | Lo sarebbe senza un piano. Ci dedichiamo sei ore a settimana, prepariamo un mese in una sola seduta e lasciamo ciò che non porta nulla.
E se qualcuno si lamenta in pubblico? | Lo fa già, solo che non lo sentivamo. Giulia risponde entro un giorno, con gentilezza e con il proprio nome; i dettagli passano in un messaggio privato.
Come sappiamo che funziona? | Ogni obiettivo ha un numero e una data. Una volta al mese li guardiamo insieme e cambiamo ciò che non va.
E se fra due anni quella rete non c'è più? | Le persone restano. Quello che impariamo dei nostri ospiti e chi conosciamo non appartiene a nessuna rete, e il blog è nostro.
In cucina si filma invece di cucinare? | Nessuno filma durante il servizio. Sara passa il martedì mattina e non intralcia nessuno.`,
  version: 'Come concordato il mese scorso',
  blocks: `
I vicini che vengono a piedi | Sei pani su dieci vanno a chi abita a un quarto d’ora. Vengono due volte la settimana e chiedono chi l’ha fatto.
Più bar e uffici, meno feste occasionali | Un bar ordina ogni giorno; una festa chiede dieci cose una volta.
Due supermercati sfornano fino alle otto di sera | Costano meno e chiudono più tardi. Non sanno dire chi ha fatto il pane.
Qui intorno nessuno forma a mano | È la nostra forza. La debolezza: alle undici abbiamo finito.
Pane di cui conosci il fornaio per nome |
Il prezzo di due mesi di pane di un albergo | Tanto può costare un anno di tutto questo, ore escluse. Deve portare due clienti professionali in più.
Niente filmato al giorno e nessuna rete nuova quest’anno | Rinunciamo per ora al pubblico più giovane, perché il resto riesca bene.
Dieci ore la settimana per due persone | Le risposte vengono dal banco: solo noi sappiamo che cosa è fresco.
Riprese e fotografie | Una fotografa della città vicina gira una volta al mese e ci insegna il resto.
Il mulino lungo il fiume | Metà dei nostri post migliori nasce lì. Condividono ciò che pubblichiamo.
Le foto raggiungono meno follower dell’anno scorso | I filmati di più. Guardiamo la copertura di tre mesi prima di cambiare qualcosa.
Volti solo con consenso scritto | I bambini mai senza la firma dei genitori.
La nostra rete principale cambia le regole | Ce ne accorgiamo dalla copertura di due settimane di fila. | Tutto ciò che vale va anche nel blog e nella newsletter: sono nostri.
Chi filma manca nelle settimane più piene | Succede ogni dicembre. | A fine novembre due settimane di post sono pronte, e la responsabile sa pubblicare.
Qualcuno filma un topo nel cortile | A mezzogiorno sarebbe ovunque. |`,
  objectives: `
Far crescere i follower su Instagram tra chi abita a meno di due ore da noi |
Mantenere viva la conversazione su Instagram com'è oggi |
Ricevere ogni mese più richieste dal sito per gruppi e aziende |
Essere consigliati più spesso da cantine e botteghe della valle |
Capire se i post sulla squadra ci portano candidature | Chi si candida ci ha visti prima in rete?`,
  tactics: `
Un breve filmato a settimana: un piatto, dall'orto al tavolo
Dieci commenti veri a settimana sui profili della valle, scritti a mano
L'ospite del mese: qualcuno della valle racconta
Una domanda a chi ci segue ogni due settimane
Rispondere a ogni commento e messaggio entro 24 ore
Riproporre un post molto amato della stagione scorsa
La storia di un partner al mese, con le sue foto e le sue parole
Guide pratiche sul blog, ciascuna con il modulo di richiesta in fondo
Due campagne di stagione, ognuna con il suo codice
Visitare quattro partner al mese e pubblicare da lì
La giornata di una persona della squadra
Raccontare la mattina aperta in cucina: prima, durante e dopo`,
  audiences: `
Famiglie di città | 30-45 | Perugia, Firenze, Roma | Soprattutto donne | Natura, cucina, gite con i bambini | Poco tempo, portali che mostrano tutto uguale | Due giorni in cui nessuno guarda l'orologio | Instagram la sera, i gruppi della scuola | Chiedono agli amici, poi guardano foto e recensioni | Capire com'è davvero il posto | Tornano ogni stagione, portano gli amici e chiedono chi ha cucinato
Cantine e aziende | 35-60 | Valle e capoluogo, fino a 60 km | Misto | Ospiti, degustazioni, giornate fuori ufficio | Strutture che non rispondono, preventivi poco chiari | Fare bella figura con i propri clienti | LinkedIn a pranzo, newsletter di settore | Chiedono ai colleghi, vogliono un listino, leggono le condizioni | Vedere come lavoriamo prima di telefonare | Prenotano spesso e per molti, ma guardano ogni euro
Futuri cuochi e camerieri | 18-28 | Valle e paesi vicini | Misto | Cucina, campagna, video brevi | Lavori che non insegnano nulla, turni mai spiegati | Imparare un mestiere con le mani | Instagram e TikTok ogni giorno | Guardano chi ci lavora e come viene trattato | Sapere com'è davvero una mattina da noi | Amano quello che facciamo e spendono poco; ci servono come colleghi`,
  evidence: `
La signora Esempio, ospite da anni, a colazione
Cartoncini con domande alla festa della scuola, 41 risposte
Il titolare della Cantina Esempio, al telefono`,
  channels: `
agriturismoesempio | I nostri ospiti e i loro amici sono qui ogni sera | La vetrina: che cosa c'è nell'orto, chi cucina, che cosa succede
agriturismoesempio | Qui ci sono gli ospiti meno giovani e i gruppi della valle | Eventi, aperture, risposte alle domande
agriturismo-esempio | La leggono cantine e aziende, non le famiglie | Storie dei partner e come lavoriamo con i gruppi
agriturismoesempio.example/blog | È casa nostra, e la ricerca porta lettori per anni | Guide da cui ricaviamo i post degli altri canali
agriturismoesempio | I futuri colleghi sono qui, ma un video al giorno non lo reggiamo | Il nome resta nostro; ci ripensiamo fra sei mesi`,
  networks: `
agriturismoesempio | Una quarantina di post degli ospiti ci nomina, quasi tutti con la foto della tavola | Due agriturismi vicini pubblicano ogni giorno; uno solo risponde ai commenti | Si cercano soprattutto “cucina di casa” e il nome della valle | Gli ospiti fra i 25 e i 45 anni guardano qui prima di prenotare | Metà dei nostri ospiti ci segue già | Una foto dell’orto richiede dieci minuti | Sara ha tre ore alla settimana | Fa pensare prima a noi chi cerca la valle |
agriturismoesempio | I vicini meno giovani ci consigliano in due gruppi della valle | L’hotel in paese qui compra pubblicità | “Siete aperti la domenica?” torna di continuo | Chi ha più di cinquant’anni, la scuola, la pro loco | Gli ospiti meno giovani sono qui ogni giorno | Eventi e aperture si scrivono in fretta | Due post alla settimana stanno nelle ore di Sara | Qui i vicini parlano di noi fra loro |
agriturismo-esempio | Nessuno parla ancora di noi | Un solo albergo scrive qui, e quasi solo di prezzi | Ritiri aziendali, degustazioni, territorio | Chi organizza per aziende e cantine legge al mattino | Chi sceglie dove portare un gruppo è qui | Ogni storia di un partner chiede prima una visita | Giulia può fare un post alla settimana | Serve alla finalità dei gruppi aziendali |
agriturismoesempio | Due ospiti hanno filmato la cucina; un video è stato visto 9.000 volte | Un agriturismo della valle accanto pubblica un video al giorno | “Come si fa la pasta” attira da ogni dove | Ragazzi e studenti; quasi nessuno che prenoti | I futuri colleghi sono qui, i clienti no | Un buon video al giorno è più di quanto possiamo | Nessuno ha le ore | Potrebbe portarci un apprendista |
agriturismoesempio.it | | | | | | | | | Usa il nostro marchio e risponde agli ospiti a nome nostro
agriturismoesempio | | | | | | | | | Ce l’ha un musicista; abbiamo chiesto con garbo
agriturismoesempio | | | | | | | | | Lo prende Sara questa settimana`,
  impostorSteps: `
Segnalato alla rete, con la visura camerale
La rete ha risposto: stanno verificando`,
  channelPolicy: `
Apriamo un canale nuovo quando almeno tre domande su quattro parlano a favore, uno di noi lo usa da quattro settimane e qualcuno ha le ore fino alla fine dell’anno prossimo. Decide Giulia; ci ripensiamo dopo tre mesi. | La rete della sala blocca i social alla cassa; in ufficio sono aperti. | Un telefono è dell’agriturismo e resta in ufficio. Nessuno pubblica dal proprio. | Niente post durante il servizio. Risposte fino alle otto di sera. | Nessun volto di ospiti senza chiedere, e neanche una parola sui prezzi degli altri.`,
  pillars: `
Come si fa | Orto, forno, cantina: il lavoro com'è, senza musica sopra
Le persone | Squadra, vicini, partner, con il loro vero nome
La valle | Quello che succede intorno: mercato, stagioni, sentieri
Buono a sapersi | Qualcosa di utile per la cucina di casa o per il viaggio
Notizie dalla casa | Menu nuovi, aperture, campagne`,
  voice: `
Parliamo come a tavola: con calore, in breve, per nome. Diciamo che cosa sappiamo e come lo sappiamo, e ridiamo di noi prima degli altri. Nostra: «Il gallo canta alle cinque; lo sconto, mai.» Non nostra: «Vivi un’esperienza autentica.»
Tempo invece di scorciatoie. Nomi invece di marchi. Un pranzo andato male non si paga.`,
  terms: `
autentic*, esperienza unica | che cosa si vede e si mangia | Lo scrive ogni portale
il migliore, numero uno | che cosa facciamo di diverso | Nessuno può verificarlo
economic* | il prezzo stesso | Parla della qualità prima che del prezzo
affrettatevi, ultima occasione | fino a quando, e quante camere ci sono | In collina non si corre
la casa | | Mai «la struttura»
la valle | | Chiunque viva o lavori intorno a noi`,
  hashtagSets: `
La nostra cucina | #cucinatoscana #agriturismo #farro
La valle | #filieracorta #pranzodelladomenica #vicini`,
  contentTypes: `
Una cosa utile a settimana, provata nella nostra cucina
Niente musica sopra, nessun volto a cui non si è chiesto
Solo con nome, foto e un sì per iscritto
Solo su noi stessi, e letto da una seconda persona
Una ricetta dietro un modulo sarebbe una dispensa chiusa a chiave`,
  keywords: `
Agriturismo Esempio | Recensioni, gruppi della valle, commenti sulle mappe
weekend in collina | Instagram e forum di viaggio
Podere Modello | Il loro Instagram e le loro recensioni
#agriturismoesempio | Instagram`,
  competitors: `
Podere Modello | Instagram @poderemodello.example | Rispondono entro un’ora, con il nome sotto | Firmiamo anche noi le risposte
Portale Esempio | Sito, newsletter | Dice prezzo e camera in una riga | Una riga basta; lo sconto lo lasciamo a loro`,
  mentions: `
Gino Campione | Seconda volta che prenotiamo il tavolo in giardino e ci tocca la sala. Al telefono ce l’avevano promesso. |
Lia Prova | Nelle vostre tagliatelle c’è uovo? Mio figlio è allergico. |
Viandante della Valle | Cucina buona, ma all’arrivo nessuno alza gli occhi. Tre stelle. |
Cantina Esempio | I nostri ospiti chiedono chi fa questo pane e noi diciamo il vostro nome. Grazie per stamattina. | Grazie a voi. Lo dico a Samuele: quella infornata era la sua prima.
seguaci.gratis.example | 10.000 veri seguaci per 9 euro, scrivi subito | Pubblicità di una macchina
Camminatrice | Il Podere Modello risponde sotto ogni foto. Bello da vedere. |
Paolo Esempio | A Santo Stefano siete aperti? | Sì, a pranzo. Scriveteci in quanti siete e vi teniamo un tavolo vicino al camino.
Amici di #agriturismoesempio | L’attesa per la zuppa di oggi ne valeva la pena! | È stata un’idea di Sara farne due pentole. Glielo diciamo.
Bottega Prova | Potremmo spostare la consegna di venerdì alle cinque? Dovrebbe dirlo Marco. |
Rita Prova | La cassetta era bellissima, solo la marmellata si era rovesciata. | Grazie della foto, e scusate per la tovaglia. Un vasetto nuovo vi aspetta.
Forum della Valle | Dove si passa il miglior fine settimana in collina? All’Agriturismo Esempio, senza dubbio. | Questo lo appendiamo in cucina. Grazie.
Beppe Modello | Quel prezzo per una cena? Sul serio? | Domanda giusta. Metà sono stipendi, un quarto viene dall’orto e dai vicini. Venite una mattina a vedere come nasce.
Vera Campione | Per domenica c’è ancora posto per sei? | Sì, fino alle sei di stasera. Ditemi solo se c’è qualcuno che non mangia carne.`,
  messagePoints: `
Prezzi | La doppia costa 95 euro con la colazione. Metà è lavoro di chi ci abita. È così da marzo.
Tutto esaurito | Abbiamo sei camere. Chi si mette in lista sa entro due giorni se si libera.
Che cosa c’è dentro | Orto nostro, formaggi della valle, farina con glutine. Gli allergeni sono sul menu.`,
  campaigns: `
La cassetta della domenica | Il pranzo per otto da ordinare entro giovedì. Vogliamo che le famiglie provino tre cose che non comprano mai. | DOMENICA8
La tavolata dei vicini | Una lunga tavola nell'aia con cinque partner. Ognuno porta un piatto fatto con i nostri prodotti. | TAVOLATA`,
  costs: `
Strumento per foto e grafica sul telefono
Le sei ore la settimana della responsabile
Una fotografa, una volta al mese
Volantini per la cassetta del fine settimana
Sedie e bicchieri per la tavolata
Diritti musicali per i filmati`,
  paid: `
Di nuovo alla cassetta del fine settimana | Entro 3 km dal negozio | | | Chi ha visto la pagina della cassetta in 30 giorni
Come un albergo ha cambiato la colazione | Città e 20 km intorno | | Alberghi e bar |
Un filmato del nostro forno | | 18+ | |`,
  quiet: 'La domenica siamo con gli ospiti, non al telefono',
  days: `
Vendemmia: nessuno in ufficio
Serata a porte aperte | La corte dell’agriturismo`,
  awareness: `
Giornate
Giornata internazionale della montagna | 12-11
Giornata internazionale del volontariato | 12-05`,
  posts: `
Quaranta ore per un pane | Farina, acqua e sale. Il resto è attesa. Ecco quaranta ore in quaranta secondi. | Perché il nostro pane finisce prima del dolce? Perché ci vogliono quaranta ore e il forno è uno solo. Guardatelo dall'inizio alla fine.
Come tenere fresche le erbe per una settimana | Non in frigo, non nella plastica. In un bicchiere d'acqua, come i fiori, e il basilico lontano da tutti. | Una settimana di erbe fresche: qui sotto la versione breve, quella lunga è su agriturismoesempio.example/blog/erbe
Tagliatelle o strozzapreti? | Domenica c'è posto per un solo primo. Scrivetelo nei commenti, mercoledì contiamo.
Un bicchiere alla Cantina Esempio | Alle sei e mezza siamo da @cantina.esempio. Il cantiniere ci ha detto che cosa chiedono gli ospiti e che cosa non chiedono mai. | La Cantina Esempio ha cambiato una cosa nelle sue degustazioni: il pane e il formaggio della collina accanto. Com'è andata, con parole loro.
Tre domande al mugnaio | Piero di @mulino.esempio sulle estati di pioggia, sui grani antichi e sul perché assaggia la farina a occhi chiusi. | Da dove viene la nostra farina? Da undici chilometri a monte. Tre domande a chi la macina.
Il primo forno | Le 5.12 del mattino. Non servono parole.
A mano, non a macchina | Perché tiriamo ancora la sfoglia a mano: la macchina ne fa duecento uguali, noi ne vogliamo venti buone. | Come la signora Maria tira una sfoglia in undici minuti. A casa si può provare, con più calma.
La cassetta della domenica apre giovedì | Sei prodotti, due sorprese, un pranzo per otto. Chi ci segue la vede prima: si ordina da giovedì con DOMENICA8 su agriturismoesempio.example/cassetta | In anteprima: la cassetta della domenica. Si ordina da giovedì con il codice DOMENICA8, si ritira sabato dalle otto.
Che cosa abbiamo imparato in fiera | Tre giorni, quattrocento assaggi e una cosa che non ci aspettavamo: tutti chiedevano dell'acqua. Appunti dallo stand. | Siamo andati in fiera con il pane e siamo tornati con tre lezioni su che cosa si chiede prima di prenotare.
Le farine in sei immagini | Che cosa vogliono dire i numeri sul sacchetto e quale vi serve. Da salvare per la prossima spesa. | Sei immagini per chi organizza un gruppo: che cosa chiedere prima, che cosa cambia nel conto.
L'aria di collina fa bene? | L'ha scritto un giornale la settimana scorsa. Noi ci viviamo e non ne siamo così sicuri. Che cosa dice la ricerca, e che cosa no.
La giornata di Samuele, apprendista | In piedi alle cinque, libero alle due e un riposino che difende in pubblico. Samuele racconta il suo martedì.
Un filmato, un piatto: la zuppa di farro | La più scura della nostra cucina. Riposa un giorno prima di andare in tavola; abbiamo filmato il perché. | La nostra zuppa riposa un giorno. Ecco che cosa succede nella pentola.
Che cosa fare con il pane vecchio | Cinque ricette più antiche del cestino: zuppa, torta, insalata, crostini, polpette. | Cinque cose da cucinare con il pane di ieri. Le ricette sono su agriturismoesempio.example/blog/pane-vecchio
Chi portate alla tavolata? | Mettiamo quaranta sedie nell'aia. Diteci chi portereste: alla risposta più bella teniamo due posti.
Come la Bottega Prova finisce tutto il formaggio | Tre formaggi, una pagina di listino. Elena di @bottega.prova mostra i suoi numeri, anche la settimana storta. | Una pagina di listino, tre formaggi e niente sprechi a fine giornata: come lavora la Bottega Prova.
La tavolata: chi porta che cosa | Cinque partner, cinque piatti, un'aia. Il menu in anteprima: agriturismoesempio.example/tavolata | Cinque cucine della valle cucinano per voi. I posti sono gratuiti, basta dirci che venite: agriturismoesempio.example/tavolata
Il più amato della stagione scorsa: farina in volo | L'avete chiesto di nuovo. Al rallentatore, senza filtri, con un giorno di pulizie.
Tre domande alla postina | Vede ogni casa della valle una volta al giorno. Che cosa mangia a colazione e che cosa sa di noi. | Trent'anni sulla stessa strada. Tre domande a chi conosce ogni cancello per nome.
Dal campo alla tavola in sette immagini | Ogni mano che ha toccato il vostro pranzo, con il nome. Sono nove. | Sette immagini su una filiera corta, e quanto costa ogni passaggio.
Quando il forno ha le sue opinioni | Chi cucina conosce questa faccia. Nessun altro commento.
Appunti dalla serata dei commercianti | Che cosa rifarebbero undici botteghe, e che cosa no. Grazie a @botteghe.valle.esempio | Undici titolari intorno a un tavolo: che cosa funziona in una piccola valle e che cosa nessuno deve ripetere.
Mattina aperta per futuri cuochi | Si arriva alle cinque, si va via alle nove con un pane fatto da voi. Sei posti, nessuna esperienza richiesta. | Formiamo due persone all'anno. La mattina aperta mostra che cosa significa, alle cinque.
La cassetta della domenica: l'ultima della stagione | Si ordina entro giovedì a mezzogiorno. Poi la cassetta dorme fino alla prossima stagione. | L'ultima cassetta della stagione. Ordini entro giovedì a mezzogiorno con DOMENICA8.
Prima che la cucina chiuda | Un minuto di turno serale: l’ultima teglia, le scope, le luci. Tre persone e una radio.
Come si taglia un salame | Sottile, in obliquo, a temperatura ambiente. E la pelle si toglie prima.
Due lezioni dalla serata degli esercenti | Che cosa ci hanno chiesto gli altri sulle consegne, e a che cosa non sapevamo ancora rispondere.
Tre domande al casaro | Da nove anni ci porta la ricotta. Che cosa ascolta per strada e che cosa mangia a colazione.
Miele o marmellata? | Una domanda, due partiti anche tra noi. Votate nei commenti: contiamo venerdì.
La scuola che impasta con noi | La 4B ha fatto novanta panini e li ha mangiati quasi tutti. Che cosa ha portato in classe la maestra.
Cinque cose da fare quando piove | Cucina, cantina, libri, gatti e una stufa: il programma di una giornata di pioggia.
La prima brina | L’odore di legna è già nel cortile. Non diciamo altro.`,
  setback: `
Gli appunti della fiera non erano ancora pronti
Il permesso per la foto non è arrivato in tempo`,
  firstComments: `
Quaranta sedie, e due sono ancora libere per la risposta più bella.
Il listino e tutti i suoi numeri: {link}`,
  ideas: `
Come si chiama il nostro lievito madre | Far votare il nome e raccontare quanti anni ha
La mappa dei sentieri che partono da qui | Pagina del blog con testi brevi e una foto ciascuno
Il suono di una buona crosta | Trenta secondi, con le cuffie
Chiedilo al cuoco | Raccogliere domande per un mese, rispondere a dieci in video
Parole di casa | Da voi come si chiama il bordo del pane?
Che cosa buttiamo | Numeri onesti sugli avanzi e su dove finiscono
Lettera a chi comincerà qui | Da chi ha cominciato l'anno scorso
Dietro la cassetta della domenica | La preparazione, accelerata
Il prezzo di una notte | Dove va ogni euro, a immagini
Il nostro piatto peggiore | Un fallimento, raccontato con affetto`,
  answers: `
La seconda domanda è troppo lunga. Due righe, poi la foto.
Bene. La terza immagine per favore resti così.`,
  comments: `
@Sara Campione, Elena vuole davvero i suoi numeri qui dentro? Chiediglielo prima che esca.
Mostra anche la settimana storta. Per te va bene?
@Marco Prova, il menu non è definitivo: il quinto piatto si decide venerdì.
Aspettiamo il suo sì per iscritto prima di mostrarla in volto.
Filmiamo prima di aprire, così nessuno deve spostarsi.
Il codice dev’essere scritto uguale qui, sul sito e sul cartello.`,
  tasks: `
Fare la foto prima dell’apertura
Scrivere il testo, due versioni
Chiedere il sì per iscritto
Decidere chi risponde ai commenti
Controllare prezzi e orari
Provare il link da un telefono`,
  timeFor: `
Foto
Testo
Risposte ai commenti`,
  tags: `
aziende
valle
stampa
affezionati
mestiere
eventi`,
  contacts: `
Mulino Esempio | mulino.esempio | Valle di Sopra | Mulino | Consegna in un giorno e ci lascia filmare; metà dei nostri post migliori nasce lì | Chiedere le date della mietitura
Carta Prova | carta.prova | Perugia | Imballaggi | Cassette senza plastica con il nostro marchio | Confrontare i nuovi prezzi
Cantina Esempio | cantina.esempio | Valle di Sotto | Cantina | Quaranta degustazioni a settimana, e i suoi ospiti fotografano il nostro pane | Fissare il giorno delle foto
Bottega Prova | bottega.prova | Borgo Campione | Bottega | Ci manda una dozzina di ospiti nuovi al mese | Far assaggiare la zuppa
Botteghe della Valle Esempio | botteghe.valle.esempio | Borgo Campione | Associazione | Apre trenta porte e organizza con noi la tavolata | Mandare l'elenco delle sedie
Software Campione | software.campione | Perugia | Informatica | Ogni trimestre una giornata da noi con venti persone | Chiedere com'è andata
Scuola Esempio | scuola.esempio | Borgo Campione | Scuola | Qui si incontrano due volte al giorno le famiglie che cerchiamo | Proporre una mattina nell'orto
In Valle si Mangia | invalle.esempio | Perugia | Blog di cucina | La sua lista delle migliori tavole è quella che leggono i visitatori | Invitarli al primo forno
La Voce Esempio | lavoce.esempio | Perugia | Giornale | Una pagina sui produttori ogni giovedì | Mandare una foto della mattina aperta
Fiera Esempio del Gusto | fiera.esempio | Foligno | Fiera | Quattrocento assaggi in tre giorni | Prenotare lo stand per l'anno prossimo
Eventi Prova | eventi.prova | Perugia | Eventi | Cerca case per matrimoni piccoli | Mandare il listino
Banco Esempio | banco.esempio | Foligno | Volontariato | Ritira ogni sera quello che resta; la gente deve saperlo | Pensare un post insieme
Piero Esempio | piero.mulino.esempio | Valle di Sopra | Mugnaio | Spiega la farina meglio di un libro | Filmare le macine nuove
Anna Campione | anna.campione | Valle di Sotto | Responsabile accoglienza | Decide lei chi cucina per le degustazioni | Assaggio di due piatti nuovi
Oreste Esempio | oreste.esempio | Borgo Campione | Libraio | Parla a nome delle botteghe | Un caffè prima della riunione
Rita Prova | rita.prova | Perugia | Giornalista | Scrive la pagina del giovedì | Ringraziarla per l'articolo
Bruno Esempio | bruno.mangia.esempio | Perugia | Blogger | Gli credono perché dice anche che cosa non va | Chiedere che cosa gli è mancato l'altra volta
Zaira Campione | zaira.foto.esempio | Firenze | Fotografa | La sua luce fa prenotare | Scambio: foto contro un laboratorio
Famiglia Prova | famiglia.prova.in5 | Foligno | Profilo di famiglia | Pochi follower, tutti a un'ora da qui | Mandare una cassetta
Leo Esempio | leo.cammina.esempio | Borgo Campione | Storia locale | Conosce storie della valle che nessun altro sa | Andare alla sua prossima camminata
Mia Prova | mia.cucina.prova | Roma | Cuoca di casa | Fa le domande che hanno tutti | Rispondere sulla pasta madre
Dott.ssa Iva Esempio | iva.esempio | Perugia | Nutrizione | Dice che cosa sostiene davvero la ricerca | Rivedere con lei il testo del post
Ugo Campione | ugo.campione | Foligno | Maestro fornaio | Potrebbe parlare alla mattina aperta | Chiedere una data
Grazia Esempio | grazia.esempio | Borgo Campione | Maestra | A pranzo da noi ogni venerdì, conosce tutti |
Amir Prova | amir.prova | Perugia | Infermiere | Prenota per tutto il reparto | Chiedere delle prenotazioni fisse
Sofia Esempio | sofia.esempio | Firenze | Architetta | Pubblica la colazione ogni sabato | Ricondividere con un grazie
Elena e Max Campione | elena.max.campione | Roma | Sposi | La foto del loro pranzo è la più condivisa di sempre | Biglietto per l'anniversario
Giorgio Prova | giorgio.prova | Borgo Campione | Postino in pensione | Ci dice per primo quando qualcosa non va |
Lilia Esempio | lilia.esempio | Perugia | Studentessa | | Rispondere sul menu vegano
Carla Prova | carla.prova | Perugia | Responsabile ufficio | Organizza le giornate fuori per sessanta persone | Proporre un lunedì di prova
Vittorio Esempio | vittorio.esempio | Foligno | Affittacamere | Cerca chi prepari la colazione la domenica | Telefonare per le domeniche
Maria Esempio | maria.sfoglia.esempio | Borgo Campione | Cuoca | Chi ci segue conosce le sue mani |
Samuele Prova | samuele.alle.cinque | Borgo Campione | Apprendista | Parla ai suoi coetanei come nessun altro qui | Preparare il filmato del suo martedì
Chiara Esempio | chiara.esempio | Borgo Campione | Accoglienza | Sente prima di noi che cosa desiderano gli ospiti |
Franco Campione | franco.campione | Foligno | Volontario | Porta ogni sera gli avanzi al Banco | Chiedere se possiamo mostrarlo
Elena Prova | elena.bottega.prova | Borgo Campione | Bottegaia | Condivide i suoi numeri senza segreti | Fotografare il nuovo listino
Paolo Esempio | paolo.esempio | Foligno | Direttore di fiera | Decide a chi va lo stand d'angolo | Mandare le nostre tre lezioni
Tessa Esempio | tessa.radio.esempio | Perugia | Radio locale | Il suo sabato mattina lo ascoltano i nostri ospiti | Proporre: il suono di una crosta
Roberto Campione | roberto.campione | Perugia | Agente imballaggi | |
Nina Prova | nina.prova | Terni | Candidata | Ha scritto dopo aver visto il filmato su Samuele | Invitarla alla mattina aperta`,
  contactTies: `
Hanno imparato il mestiere dallo stesso maestro
Si scambiano ricette
Vicini nella stessa via
Fa le foto per il suo blog`,
  contactAims: `
Il nostro pane su ogni tavolo della colazione dell'hotel
Un posto nella sua lista delle migliori colazioni
Una pagina sulla mattina a porte aperte
Lo stand d'angolo l'anno prossimo`,
  contactJobs: `
Insegna il venerdì
Nel consiglio direttivo`,
  tiers: `
Partner
Stampa`,
  contactViews: `
Stampa e blog
Senza base giuridica`,
  touchpoints: `
Ora ci seguiamo a vicenda
Ha lasciato un commento che ha avviato una conversazione
Abbiamo risposto a una domanda sotto un post
Ci siamo scritti e abbiamo fissato una data
Telefonata; buona chiacchierata sulle prossime settimane
Un caffè e due piatti nuovi da assaggiare
Ci siamo parlati alla serata dei commercianti
Mandata l'offerta per posta elettronica
Portata una cassetta per ringraziare
Ci ha citati in una storia
Abbiamo fatto un post insieme`,
  note: "Un buon mese per la copertura. L'intervista al mugnaio è stata condivisa da chi non è mai venuto da noi. LinkedIn troppo silenzioso: un post in ritardo e uno saltato.",
  verdicts: `
I filmati portano follower nuovi ogni settimana; l'intervista ne ha portati più di tutti.
Dentro la fascia. I commenti arrivano soprattutto sulle domande.
Due storie di partner invece di tre, e il modulo è rimasto guasto quattro giorni.
Ancora niente da contare. Cominciamo un elenco di chi ci consiglia.
Presto per dirlo; una candidata ha nominato un filmato.`,
  changeReason: 'Sono arrivati più vicini di quanti osassimo sperare.',
  reviewItems: `
Un filmato a settimana, il martedì
L'ospite del mese dalla valle
I post che annunciano soltanto gli orari
Un foglio al banco: chi ci ha consigliati?
Una domanda prima di ogni piatto nuovo
Filmare la mattina aperta con gli occhi dell'apprendista
La zuppa di farro resta nel menu del venerdì? Ci serve una decisione.
Due ore del tuo tempo per le foto dei partner.
Possiamo scrivere sul sito il prezzo per i gruppi?`,
  people: `
Accoglienza | Alle 10:30 e alle 15, un quarto d’ora
Direzione | Il venerdì, dopo i conti
Cucina | Mai durante il servizio
Il paese | Il sabato mattina | Anna Modello
Modello Video | Su accordo | Luca Modello`,
  governance: `
Marco Prova, titolare dell’agriturismo, una volta al mese con il consuntivo | Le stesse tre frasi stanno nella conferma di ogni prenotazione, nel messaggio del telefono dopo le sei e alla fine di ogni video.`,
  activities: `
Pianificare il mese
Scrivere i post
Fotografare e filmare
Approvare i post
Rispondere entro 24 ore
Raccogliere e leggere i numeri`,
  policies: `
Regole di base | Diciamo chi siamo, con i nostri nomi. Ciò che è pagato è segnalato. // Rispondiamo a domande e critiche dove vengono poste, e cancelliamo solo ciò che ferisce qualcuno. // Mostriamo persone e piatti veri, anche quelli riusciti male. // Non vendiamo soltanto: un post aiuta, mostra o chiede.
Immagini di persone | Mostriamo le persone solo se hanno detto di sì, e annotiamo quando e per che cosa. // Per i bambini dicono di sì i genitori, per iscritto. // Se qualcuno lo chiede, l’immagine sparisce il giorno stesso.`,
  crisis: `
Un ospite è stato male e fa il nostro nome. // Un errore con gli allergeni. // Un account non è più nelle nostre mani. | 1. Sospendi tutti i post, anche quelli a pagamento. // 2. Chiama nell’ordine di questa pagina. // 3. Togli il piatto dal menu e conserva un campione. // 4. Scrivi che cosa sappiamo e da chi. Niente ipotesi. // 5. Risponde una persona; gli altri le girano le domande. | Ne siamo al corrente e stiamo verificando con il laboratorio. Diremo di più qui entro le sei. | Fai ripartire i post uno per uno. Ringrazia chi ci ha avvisati e scrivi che cosa cambiamo.`,
  calls: `
Decide e parla con la stampa
Sospende i post e risponde in pubblico
Si occupa di foto e video`,
  audits: `
Verifica d’autunno del modo di lavorare | Le approvazioni aspettavano due giorni una persona; da allora Giulia approva da sola i consigli. Chiuso un vecchio accesso di un ex collega.
Verifica di primavera del modo di lavorare |`,
  pictures: `
Il pane della settimana | Una pagnotta tonda con tre tagli, su un tagliere di legno
Il negozio al mattino | La nostra vetrina: tenda a strisce rosse e bianche, tre pani esposti
Giulia con un pane | Giulia, con cuffia e grembiule bianchi, tiene un lungo pane tra le braccia
L’insegna del mulino | L’insegna del mulino sul fiume: un mulino a vento e il suo nome`,
  permissions: `
Giulia Esempio | I nostri canali, la vetrina e la stampa | Modulo firmato nella cartella blu`,
  ideaPlaces: `
Forum di cucina di campagna | Dove la gente sbaglia: metà dei nostri consigli è nata lì | Una buona risposta porta più visite di un link | Niente link al negozio, e dire sempre chi si è | Commentare un post
Lettera del consorzio | Raccolti, prezzi, parole che gli ospiti non conoscono`,
  alliance: `
Alleanza Tavola Esempio | Il cibo e il servizio degli eventi della valle, che finora andavano a un grande catering di città. | Contratto di rete tra quattro imprese | Ogni membro ha un voto. Chi porta l’offerta la guida. Il valore si divide come il lavoro; il cinque per cento va in un fondo comune.`,
  allianceMembers: `
Guida e cucina
Farina e consegne
Cucina e sale
Bevande e stoviglie`,
  allianceResources: `
Furgone refrigerato | Si prenota nel calendario comune, si rende con il pieno
Cucina per quaranta persone | Libera il lunedì, altrimenti d’accordo`,
  capabilities: `
Cibo per eventi | Fino a 400 persone al giorno | Pranzo per la fiera del gusto, 400 ospiti
Personale formato in igiene | Sei persone | Attestato dell’ultimo corso
Ingredienti locali | Farina, latte, frutta entro 40 km | Elenco dei poderi
Consegna in un giorno | Tre giri prima delle sette | Bolle di consegna dell’ultimo anno
Sale e cucina | Cucina per quaranta, due sale | Pianta e fotografie della cucina
Servizio ai tavoli | Otto persone nel fine settimana | Referenza del coro comunale
Assicurazione di responsabilità | Due milioni | Polizza
Caffè e bevande | Due macchine, 200 tazze l’ora | Lettera del circolo di nuoto
Cibo per eventi | Torte e insalate |
Tende e corrente | Sei tende, generatore proprio | Foto della festa d’estate`,
  bids: `
Cibo per la festa di Borgo Campione | Comune di Borgo Campione | Tre giorni a giugno, colazione e pranzo per 300 ospiti al giorno, dalla valle. |
Colazione del campionato di nuoto | Circolo Nuoto Esempio | Due mattine per 180 nuotatori. | Abbiamo servito 360 colazioni in due mattine, senza plastica e senza avanzi. Il circolo ci ha prenotato subito per l’anno prossimo.
Mensa del Parco Uffici Prova | Immobiliare Prova | Una mensa per 250 persone, cinque giorni alla settimana. |`,
  requirements: `
Colazione e pranzo per 300 ospiti al giorno
Almeno due persone formate in igiene per turno
Ingredienti da non più di 50 km
Consegna ogni mattina prima delle sette
Una cucina vicino alla piazza
Servizio ai tavoli il sabato sera
Caffè e bevande fredde tutto il giorno
Due referenze per eventi di queste dimensioni
Assicurazione che copra i tre giorni
Tende e corrente per la piazza`,
  bidTasks: `
Scrivere il menu con i prezzi
Chiedere la nuova polizza
Rileggere l’offerta insieme e firmare`,
  experiments: `
Una domanda nella prima riga di ogni post | Se la prima riga chiede qualcosa a cui tutti sanno rispondere, più persone commentano, perché rispondere è più facile che inventare.
Un concorso su Instagram per chi ci segue | Se seguendoci si può vincere un cesto per la colazione, nuove persone ci seguono e poi vengono, perché hanno sentito parlare di noi.`,
  lessons: `
Concorso a premi con un cesto per la colazione per chi ci segue su Instagram | 340 nuovi follower in una settimana; 210 se ne sono andati entro un mese, nessuno è venuto da noi. | Un concorso porta cacciatori di concorsi. La prossima volta solo per chi è già stato qui, con un codice sullo scontrino. | concorso, Instagram, follower
Post che annunciano soltanto gli orari dei giorni di festa | Tre commenti in un anno. | Fissarli una volta e parlare piuttosto delle persone. | orari
Offerta per la mensa del parco uffici con tre imprese | Secondi su cinque. Chi ha vinto aveva due referenze per pasti quotidiani, noi nessuna. | Chiedere prima che cosa pesa di più; prendere prima un piccolo servizio quotidiano. | offerta, mensa, referenze
Filmare il mugnaio al lavoro, con le sue parole | Il film più condiviso dell’anno, e due botteghe hanno chiesto i prezzi. | Lasciar parlare i partner, senza copione. | film, partner`,
  measures: `
Prenotazioni per telefono | prenotazioni | Contate ogni sera: le telefonate finite con una prenotazione.
Prenotazioni telefoniche per clic | | Le prenotazioni per telefono di un mese, divise per i clic verso il sito: quanti di chi ha guardato hanno anche chiamato.`,
}
