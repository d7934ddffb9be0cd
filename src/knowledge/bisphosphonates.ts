import type { Page } from './page.ts'

/** How bisphosphonates reach bone, what they do there and what they do elsewhere. Doses stand in the tables, molecules in the drug entries. */
export const bisphosphonates: Page = {
  id: 'bisphosphonates',
  title: { nl: 'Bisfosfonaten: van tablet en infuus tot bot', en: 'Bisphosphonates: from tablet and drip to bone' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Herkomst en naam', en: 'Origin and name' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten en difosfonaten zijn afgeleid van lichaamseigen pyrofosfaat. Pyrofosfaat lost calciumcarbonaat op, zit daarom in wasmiddelen en in tandpasta tegen tandsteen, en verdwijnt doordat het wordt gehydrolyseerd.',
            en: 'Bisphosphonates and diphosphonates derive from the body’s own pyrophosphate. Pyrophosphate dissolves calcium carbonate, is therefore found in detergents and anti-tartar toothpaste, and disappears because it is hydrolysed.',
          },
          per: ['S0111'],
        },
        {
          says: {
            nl: 'Een bisfosfonaat heeft in plaats daarvan een P-C-P-structuur die niet kan worden gehydrolyseerd. Het hoopt zich op in de matrix en blijft lang in het bot.',
            en: 'A bisphosphonate instead has a P-C-P structure that cannot be hydrolysed. It builds up in the matrix and stays in bone for a long time.',
          },
          per: ['S0116'],
        },
        {
          says: {
            nl: 'In het Nederlands bestaan twee naamvormen naast elkaar: "-naat" en "-ninezuur" zijn hetzelfde middel, dus alendronaat is alendroninezuur.',
            en: 'Dutch has two forms of each name side by side: "-naat" and "-ninezuur" are the same drug, as alendronate and alendronic acid are in English.',
          },
          per: ['S0149'],
        },
        {
          says: {
            nl: 'Difosfonaten als tracer zijn geen botresorptieremmers. Voor een botscan wordt 25 mCi (925 MBq) technetium-99m-methyleendifosfonaat (MDP) intraveneus gegeven. Een botscan in het dossier is dus geen blootstelling.',
            en: 'Diphosphonates used as a tracer are not antiresorptive drugs. A bone scan uses 25 mCi (925 MBq) of technetium-99m methylene diphosphonate (MDP) intravenously. A bone scan in the record is therefore no exposure.',
          },
          per: ['S0112', 'S0113'],
          but: {
            nl: 'Scheikundig worden beide namen voor dezelfde stoffen gebruikt. Het verschil zit in het doel en de hoeveelheid: een tracer of een behandeling.',
            en: 'Chemically both names are used for the same compounds. The difference lies in purpose and amount: a tracer or a treatment.',
          },
        },
        {
          says: {
            nl: 'Rhenium-186-difosfonaat, samarium-153-EDTMP, fosfor-32 en strontium-89 zijn bètastralers die zich in het bot nestelen en plaatselijk bestralen. Ze verlichten botpijn bij skeletmetastasen en genezen niet.',
            en: 'Rhenium-186 diphosphonate, samarium-153 EDTMP, phosphorus-32 and strontium-89 are beta emitters that settle in bone and irradiate locally. They relieve bone pain in skeletal metastases and do not cure.',
          },
          per: ['S0114', 'S0115'],
          but: {
            nl: 'Welke van deze middelen nog beschikbaar zijn, is per land en jaar verschillend: nakijken.',
            en: 'Which of these are still available differs by country and year: check.',
          },
        },
        {
          says: {
            nl: 'Kort overzicht: in 1969 beschrijft de Lancet etidroninezuur per os bij een baby met progressieve myositis ossificans; in 2002 beschrijven Marx en Stern als eersten kaakbotnecrose door intraveneuze bisfosfonaten; in 2005 volgt een waarschuwing voor de hele groep, ook voor de orale middelen.',
            en: 'In short: in 1969 the Lancet reports oral etidronate in a baby with progressive myositis ossificans; in 2002 Marx and Stern are the first to describe necrosis of the jaw due to intravenous bisphosphonates; in 2005 a warning follows for the whole class, the oral drugs included.',
          },
          per: ['S0117', 'S0118', 'S0119'],
        },
      ],
    },
    {
      heading: { nl: 'Opname, opslag en uitscheiding', en: 'Uptake, storage and excretion' },
      paragraphs: [
        {
          says: {
            nl: 'Van een tablet neemt de dunne darm 0,64 % op. Daarvan gaat ongeveer 60 % naar het skelet; ongeveer 40 % verlaat het lichaam onveranderd met de urine. Volgens het hoofdstuk komt zo ongeveer 0,5 % van de tablet in het bot.',
            en: 'Of a tablet the small intestine absorbs 0.64 %. About 60 % of that goes to the skeleton; about 40 % leaves unchanged in the urine. By the chapter, about 0.5 % of the tablet thus reaches bone.',
          },
          per: ['S0120', 'S0121', 'S0122', 'S0123'],
          but: {
            nl: 'Narekenen geeft 0,64 % × 60 % = 0,38 %, niet 0,5 %.',
            en: 'The arithmetic gives 0.64 % × 60 % = 0.38 %, not 0.5 %.',
          },
        },
        {
          says: {
            nl: 'Van een infuus neemt het skelet 70 % op en wordt 30 % onveranderd uitgescheiden. Osteoclasten sterven daardoor sneller en hun voorlopers raken eerder uitgeput dan bij tabletten.',
            en: 'Of a drip the skeleton takes up 70 % and 30 % is excreted unchanged. Osteoclasts therefore die faster and their precursors run out earlier than with tablets.',
          },
          per: ['S0128', 'S0129', 'S0130'],
        },
        {
          says: {
            nl: 'De halfwaardetijd in het bloed is 0,5 tot 2 uur, oraal en intraveneus. Wat niet aan bot bindt, is binnen 24 uur met de urine verdwenen.',
            en: 'The half-life in blood is 0.5 to 2 hours, oral and intravenous. What does not bind to bone is gone with the urine within 24 hours.',
          },
          per: ['S0125', 'S0126'],
        },
        {
          says: {
            nl: 'In het bot is dat anders. Elke dosis komt erbij, vooral in de kaken, en alleen de osteoclast haalt het middel weer weg. De toxiciteit hangt af van dosis en tijd: tel de hele blootstelling op, ook die van vroeger.',
            en: 'In bone it is different. Every dose adds to the last, above all in the jaws, and only the osteoclast removes it again. Toxicity depends on dose and time: add up the whole exposure, past use included.',
          },
          per: ['S0127', 'S0131'],
        },
      ],
    },
    {
      heading: { nl: 'Werking', en: 'Action' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten hechten aan botkristallen, weerstaan enzymatische hydrolyse en beschermen de kristallen tegen de osteoclast. De resorptie daalt terwijl de aanmaak aanvankelijk doorgaat.',
            en: 'Bisphosphonates adsorb to bone crystals, resist enzymatic hydrolysis and protect the crystals from the osteoclast. Resorption falls while formation at first goes on.',
          },
          per: ['S0107'],
          but: {
            nl: 'Omdat aanmaak aan resorptie is gekoppeld, neemt ook de aanmaak later af.',
            en: 'As formation is coupled to resorption, formation falls later too.',
          },
        },
        {
          says: {
            nl: 'In de osteoclast leggen ze enzymen van de mevalonaatroute stil, vooral farnesyldifosfaatsynthase. Membraancholesterol en Rho-GTPasen raken ontregeld: de cel verliest haar ruffled border, hecht en beweegt niet meer en gaat in apoptose.',
            en: 'Inside the osteoclast they shut down enzymes of the mevalonate pathway, chiefly farnesyl diphosphate synthase. Membrane cholesterol and Rho-GTPases are disturbed: the cell loses its ruffled border, no longer clings or moves, and goes into apoptosis.',
          },
          per: ['S0142'],
          but: {
            nl: 'Dit geldt voor de stikstofhoudende middelen. De oudere middelen zonder stikstof worden ingebouwd in een onbruikbaar ATP-analoog.',
            en: 'This holds for the nitrogen-containing drugs. The older ones without nitrogen are built into a useless ATP analogue.',
          },
        },
        {
          says: {
            nl: 'De zijketen R2 bepaalt sterkte en toxiciteit; middelen zonder stikstof zijn zwakker. Het effect op de resorptie begint 1 tot 2 dagen na toediening, ongeacht weg en frequentie; de totale dosis bepaalt het uiteindelijke effect.',
            en: 'The R2 side chain sets strength and toxicity; drugs without nitrogen are weaker. The effect on resorption starts 1 to 2 days after a dose, whatever the route and frequency; the total dose sets the overall effect.',
          },
          per: ['S0145', 'S0148'],
        },
        {
          says: {
            nl: 'Beeldspraak: het bisfosfonaat is een paard van Troje. Het ligt in het bot en vergiftigt de osteoclast die het opeet. Denosumab werkt anders: het vangt RANKL weg, zodat de osteoclast geen signaal krijgt.',
            en: 'As an image: the bisphosphonate is a Trojan horse. It lies in bone and poisons the osteoclast that eats it. Denosumab works otherwise: it catches RANKL, so that the osteoclast gets no signal.',
          },
          per: ['S0186'],
        },
        {
          says: {
            nl: 'Stikstofhoudende bisfosfonaten werken ook tegen tumoren: tumorcellen gaan in apoptose en hechten minder, er is minder vaatnieuwvorming (VEGF) en minder ingroei in weefsel. Taxanen en anti-VEGF-antilichamen zoals bevacizumab versterken de remming van de vaatgroei.',
            en: 'Nitrogen-containing bisphosphonates also act against tumours: tumour cells go into apoptosis and adhere less, there is less new vessel growth (VEGF) and less invasion. Taxanes and anti-VEGF antibodies such as bevacizumab strengthen the inhibition of vessel growth.',
          },
          per: ['S0143', 'S0144'],
          but: {
            nl: 'Dezelfde combinaties verhogen het risico op kaakbotnecrose.',
            en: 'The same combinations raise the risk of jaw necrosis.',
          },
        },
        {
          says: {
            nl: 'Statines remmen de osteoclast via dezelfde mevalonaatroute, maar een stap eerder.',
            en: 'Statins inhibit the osteoclast through the same mevalonate pathway, one step earlier.',
          },
          per: ['S0146'],
        },
      ],
    },
    {
      heading: { nl: 'Indicaties', en: 'Indications' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten zijn geïndiceerd bij onder meer osteoporose, de ziekte van Paget, hypercalciëmie door een tumor en botmetastasen, meestal naast andere behandeling. Vermijd bij elke aandoening ook de risicofactoren en behandel de oorzaak.',
            en: 'Bisphosphonates are indicated in osteoporosis, Paget disease, tumour-induced hypercalcaemia, bone metastases and other disorders, mostly beside other treatment. In every disorder also avoid the risk factors and treat the cause.',
          },
          per: ['S0188', 'S0189'],
        },
      ],
    },
    {
      heading: { nl: 'Tabletten goed innemen', en: 'Taking the tablets' },
      paragraphs: [
        {
          says: {
            nl: 'Voedsel vermindert de opname: het hoofdstuk raadt inname 2 uur voor de maaltijd aan. Na alendroninezuur minstens 1 uur niet gaan liggen; het kan de maag prikkelen. Nooit in de mond laten smelten: daar ontstaan grote ulcera van.',
            en: 'Food lowers absorption: the chapter advises taking them 2 hours before a meal. After alendronate do not lie down for at least 1 hour; it can upset the stomach. Never let the tablet melt in the mouth: that causes large ulcers.',
          },
          per: ['S0124', 'S0134', 'S0237', 'S0236', 'S0996'],
          but: {
            nl: 'Elders staat alleen "nuchter". Eén lijn voor de patiënt: nuchter, daarna minstens 1 uur rechtop, niet in de mond laten smelten, calcium later op de dag. De 2 uur is de voorkeur van dit hoofdstuk; de bijsluiter van het product gaat voor.',
            en: 'Elsewhere it says only "fasting". One line for the patient: fasting, upright for at least 1 hour, not melted in the mouth, calcium later in the day. The 2 hours are this chapter’s preference; the leaflet of the product comes first.',
          },
        },
        {
          says: {
            nl: 'De gewoonste bijwerkingen van tabletten zijn erosies en ulcera van maag- en slokdarmslijmvlies; ook gastritis en duodenitis komen voor.',
            en: 'The commonest adverse effects of the tablets are erosions and ulcers of stomach and oesophagus; gastritis and duodenitis occur too.',
          },
          per: ['S0133'],
        },
        {
          says: {
            nl: 'In maagzuur (pH 1-2) gaat meer dan 67 % van het alendronaat over in het vrije zuur, dat het slijmvlies sterk prikkelt. In de mond (pH 5-7) is dat minder dan 5 %.',
            en: 'In gastric acid (pH 1-2) more than 67 % of alendronate turns into the free acid, which strongly irritates the mucosa. In the mouth (pH 5-7) it is less than 5 %.',
          },
          per: ['S0135', 'S0136'],
          but: {
            nl: 'De bron schrijft dat "natriumchloride" wordt omgezet; bedoeld is vermoedelijk het natriumzout van alendroninezuur.',
            en: 'The source writes that "sodium chloride" is converted; presumably the sodium salt of alendronate is meant.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Na een infuus', en: 'After a drip' },
      paragraphs: [
        {
          says: {
            nl: 'Bij 20 tot 40 % van de patiënten met een intraveneus stikstofhoudend bisfosfonaat treedt een acutefasereactie op: koorts, hoofdpijn, bot- en gewrichtspijn en vermoeidheid, met minder lymfocyten en hoger CRP, IL-6 en TNF-alfa. Ze gaat vanzelf over.',
            en: 'In 20 to 40 % of patients on an intravenous nitrogen-containing bisphosphonate an acute-phase reaction occurs: fever, headache, bone and joint pain and fatigue, with fewer lymphocytes and raised CRP, IL-6 and TNF-alpha. It passes by itself.',
          },
          per: ['S0138', 'S0139', 'S1191'],
          but: {
            nl: 'Een ander document noemt ongeveer 20 %. Geen van beide geeft de noemer.',
            en: 'Another document gives about 20 %. Neither gives the denominator.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Andere remmers van de resorptie', en: 'Other inhibitors of resorption' },
      paragraphs: [
        {
          says: {
            nl: 'Oestrogenen gaan botverlies tegen: de osteoblast maakt minder IL-6 en de osteoclast resorbeert minder. Calcitonine remt de osteoclast eveneens. Anabole steroïden zoals nandrolondecanoaat kunnen de resorptie remmen en de aanmaak stimuleren.',
            en: 'Oestrogens prevent bone loss: the osteoblast makes less IL-6 and the osteoclast resorbs less. Calcitonin inhibits the osteoclast too. Anabolic steroids such as nandrolone decanoate can inhibit resorption and stimulate formation.',
          },
          per: ['S0101', 'S0102', 'S0103'],
        },
        {
          says: {
            nl: 'Strontiumranelaat (Protelos), 2 g per dag, remt de resorptie en stimuleert tegelijk de aanmaak. Alfaliponzuur staat in het hoofdstuk ook in deze lijst.',
            en: 'Strontium ranelate (Protelos), 2 g a day, inhibits resorption and stimulates formation at the same time. The chapter also lists alpha-lipoic acid here.',
          },
          per: ['S0104', 'S0106', 'S0224'],
          but: {
            nl: 'De plaats van strontiumranelaat is omstreden; of het nog verkrijgbaar is: nakijken. Voor alfaliponzuur geeft de bron geen dosis, indicatie of bewijs.',
            en: 'The place of strontium ranelate is controversial; check whether it is still available. For alpha-lipoic acid the source gives no dose, indication or evidence.',
          },
        },
      ],
    },
  ],
}
