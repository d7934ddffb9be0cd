import type { Page } from './page.ts'

/** Bone as a tissue: what it is for, how it renews itself and which cells and signals do the work. Everything that follows rests on this. */
export const bone: Page = {
  id: 'bone',
  title: { nl: 'Bot: bouw, ombouw en cellen', en: 'Bone: structure, remodelling and cells' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Waarom dit ertoe doet', en: 'Why this matters' },
      paragraphs: [
        {
          says: {
            nl: 'Vier onderwerpen horen bij elkaar: de bothuishouding, de aandoeningen met algemeen of plaatselijk botverlies, de botresorptieremmers die dat verlies tegengaan, en kaakbotnecrose als verwikkeling van een deel van die middelen.',
            en: 'Four subjects belong together: how bone is kept up, the disorders in which it is lost throughout or in one place, the antiresorptive drugs against that loss, and necrosis of the jaw as a complication of some of them.',
          },
          per: ['S0001'],
        },
      ],
    },
    {
      heading: { nl: 'Het skelet en zijn taken', en: 'The skeleton and its tasks' },
      paragraphs: [
        {
          says: {
            nl: 'Het skelet telt ongeveer 214 beenderen, waarvan 29 van de schedel, en maakt ongeveer 15 % van het lichaamsgewicht uit.',
            en: 'The skeleton has about 214 bones, 29 of them in the head, and makes up about 15 % of body weight.',
          },
          per: ['S0002', 'S0003', 'S0004'],
          but: {
            nl: 'Voor de volwassene wordt meestal 206 genoemd; het getal hangt af van welke kleine beenderen worden meegeteld.',
            en: 'For an adult 206 is the usual count; the number depends on which small bones are included.',
          },
        },
        {
          says: {
            nl: 'Het draagt het gewicht, maakt met spieren, gewrichten en pezen beweging mogelijk, beschermt organen en hersenen, herbergt de bloedvorming in het merg en is een voorraad van mineralen: 99 % van het calcium, 85 % van het fosfor en 50 % van het magnesium van het lichaam.',
            en: 'It carries the weight, moves together with muscles, joints and tendons, shields organs and brain, houses blood formation in its marrow and stores minerals: 99 % of the calcium, 85 % of the phosphorus and 50 % of the magnesium in the body.',
          },
          per: ['S0005', 'S0006', 'S0007', 'S0008'],
        },
      ],
    },
    {
      heading: { nl: 'Calcium: het bloed gaat voor', en: 'Calcium: blood comes first' },
      paragraphs: [
        {
          says: {
            nl: 'Het lichaam bewaakt het calcium in het bloed ten koste van de voorraad in het bot. Een normaal serumcalcium sluit botverlies dus niet uit. Bij de ombouw komt ongeveer 400 mg calcium per dag vrij.',
            en: 'The body guards calcium in the blood at the expense of the store in bone. A normal serum calcium therefore does not exclude bone loss. Remodelling releases about 400 mg of calcium a day.',
          },
          per: ['S0009', 'S0010'],
        },
        {
          says: {
            nl: 'Drie hormonen regelen dit evenwicht: parathormoon (PTH), 1,25-dihydroxyvitamine D en calcitonine. Bij een negatieve calciumbalans neemt de botmassa onvermijdelijk af terwijl het serumcalcium op peil blijft; meer calcium dan nodig levert geen extra bot op. Voldoende inname telt levenslang.',
            en: 'Three hormones keep this balance: parathyroid hormone (PTH), 1,25-dihydroxyvitamin D and calcitonin. With a negative calcium balance bone mass inevitably falls while serum calcium holds; more calcium than needed adds no bone. Enough intake matters throughout life.',
          },
          per: ['S0011', 'S0012', 'S0013', 'S0014'],
        },
      ],
    },
    {
      heading: { nl: 'Botmassa door het leven', en: 'Bone mass through life' },
      paragraphs: [
        {
          says: {
            nl: 'De piekbotmassa ligt bij mannen 10 tot 15 % hoger dan bij vrouwen. Trabeculair bot bereikt zijn piek rond 25 jaar, corticaal bot rond 40 jaar.',
            en: 'Peak bone mass is 10 to 15 % higher in men than in women. Trabecular bone peaks at about 25 years, cortical bone at about 40.',
          },
          per: ['S0015', 'S0016', 'S0017'],
          but: {
            nl: 'Dezelfde bron noemt elders "rond het dertigste jaar". Dat is een gemiddelde over beide soorten bot en de vorm voor patiënten.',
            en: 'The same source elsewhere says "around age 30". That takes both kinds of bone together and is the wording for patients.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Bouw en ombouw', en: 'Structure and remodelling' },
      paragraphs: [
        {
          says: {
            nl: 'Bot bestaat uit lamellen, losmazig (trabeculair) of compact (corticaal). Door de eigen elasticiteit en de voortdurende ombouw is het bestand tegen vermoeidheidsfracturen.',
            en: 'Bone is built of lamellae, loosely meshed (trabecular) or compact (cortical). Its own elasticity and constant remodelling protect it against fatigue fractures.',
          },
          per: ['S0018'],
        },
        {
          says: {
            nl: 'De ombouw verloopt in "basic multicellular units" (BMU) op de trabekels en in de kanalen van Havers: osteoclasten breken af, daarna vullen osteoblasten de holte weer op. De resorptie duurt 2 tot 4 weken, de vorming van osteoïd ongeveer 6 weken en de mineralisatie 2 tot 6 maanden.',
            en: 'Remodelling runs in basic multicellular units (BMU) on trabeculae and in Haversian canals: osteoclasts dig, then osteoblasts refill the cavity. Resorption takes 2 to 4 weeks, laying down osteoid about 6 weeks and mineralisation 2 to 6 months.',
          },
          per: ['S0019', 'S0020', 'S0021', 'S0022'],
        },
        {
          says: {
            nl: 'Bij de mineralisatie slaat hydroxyapatiet neer op collageenfibrillen, die zich tot lamellen ordenen. De verhouding van calcium en fosfor, osteocalcine en proteoglycanen sturen dit.',
            en: 'In mineralisation hydroxyapatite settles on collagen fibrils, which arrange themselves into lamellae. The balance of calcium and phosphorus, osteocalcin and proteoglycans govern it.',
          },
          per: ['S0022', 'S0023'],
        },
        {
          says: {
            nl: 'Botombouw en botbalans zijn niet hetzelfde. De ombouw is hoe vaak BMU’s worden geactiveerd; de balans is de verhouding van afbraak en aanmaak per BMU. Is de balans negatief, dan daalt de botmassa sneller naarmate de ombouw hoger is.',
            en: 'Bone turnover and bone balance are not the same. Turnover is how often BMUs are activated; balance is the ratio of resorption to formation in each. When the balance is negative, bone mass falls faster the higher the turnover.',
          },
          per: ['S0033'],
        },
        {
          says: {
            nl: 'In de kaak hoort resorptie bij de gewone ombouw: onder belasting zijn afbraak en aanmaak in evenwicht.',
            en: 'In the jaw resorption is part of ordinary remodelling: under load, breakdown and formation are in balance.',
          },
          per: ['S0035'],
        },
        {
          says: {
            nl: '"Metabole botaandoening" is een verzamelnaam voor gestoorde vorming of resorptie van het hele skelet met verlies van botmassa. De voornaamste zijn osteoporose, osteomalacie, hyperparathyreoïdie en de ziekte van Paget; ook chronisch nierfalen en dialyse horen erbij.',
            en: 'Metabolic bone disease is a collective name for disturbed formation or resorption of the whole skeleton with loss of bone mass. The main ones are osteoporosis, osteomalacia, hyperparathyroidism and Paget disease; chronic renal failure and dialysis belong here too.',
          },
          per: ['S0034'],
          but: {
            nl: 'De ziekte van Paget treft enkele plaatsen, niet het hele skelet; de bron rekent ze er toch bij.',
            en: 'Paget disease affects some sites, not the whole skeleton; the source counts it in all the same.',
          },
        },
      ],
    },
    {
      heading: { nl: 'De cellen', en: 'The cells' },
      paragraphs: [
        {
          says: {
            nl: 'Osteocyten zijn de talrijkste botcellen: osteoblasten die geen matrix meer maken en in het bot zijn ingebed. Via gap junctions vormen ze een netwerk dat de belasting voelt en osteoblasten en osteoclasten aanstuurt.',
            en: 'Osteocytes are the most numerous bone cells: osteoblasts that no longer make matrix and have become embedded. Gap junctions join them into a network that senses load and steers osteoblasts and osteoclasts.',
          },
          per: ['S0036', 'S0044'],
          but: {
            nl: 'Een ander document noemt osteocyten "slapende osteoclasten". Dat klopt niet: ze stammen van osteoblasten af.',
            en: 'Another document calls osteocytes "sleeping osteoclasts". That is wrong: they descend from osteoblasts.',
          },
        },
        {
          says: {
            nl: '"Lining cells" bekleden het botoppervlak. Het zijn rustende osteoblasten die via gap junctions met de osteocyten verbonden zijn, cytokinen en collagenase afgeven en zo de matrix voor de osteoclast blootleggen.',
            en: 'Lining cells cover the bone surface. They are resting osteoblasts, joined to the osteocytes by gap junctions; they secrete cytokines and collagenase and so expose the matrix to the osteoclast.',
          },
          per: ['S0037'],
        },
        {
          says: {
            nl: 'De osteoclast ontstaat uit eenkernige voorlopers in het beenmerg die onder invloed van M-CSF rijpen. Hij hecht met integrinen (vitronectinereceptor) aan het bot en vreet er de lacune van Howship in uit: onder de "ruffled border" ligt een afgesloten, zuur compartiment met collagenase en lysosomale enzymen.',
            en: 'The osteoclast comes from mononuclear marrow precursors that ripen under M-CSF. It clings to bone with integrins (the vitronectin receptor) and eats out the Howship lacuna: under its ruffled border lies a sealed acid compartment with collagenase and lysosomal enzymes.',
          },
          per: ['S0038', 'S0039'],
        },
        {
          says: {
            nl: 'De osteoclast heeft receptoren voor calcitonine, dat de resorptie remt, maar niet voor PTH. PTH werkt indirect: het zet de osteoblast aan tot een cytokine dat de osteoclast activeert.',
            en: 'The osteoclast has receptors for calcitonin, which inhibits resorption, but none for PTH. PTH works indirectly: it makes the osteoblast produce a cytokine that activates the osteoclast.',
          },
          per: ['S0040'],
        },
        {
          says: {
            nl: 'Bij osteopetrose (marmerbeenziekte) missen de osteoclasten hun ruffled border. Resorptie is dan onmogelijk, de mergholte raakt gevuld en het bot is bros.',
            en: 'In osteopetrosis (marble bone disease) the osteoclasts lack their ruffled border. Resorption is impossible, the marrow cavity fills up and the bone is brittle.',
          },
          per: ['S0041'],
        },
        {
          says: {
            nl: 'Na de resorptie sterft de osteoclast door apoptose. Die apoptose bevorderen is een belangrijk werkingsmechanisme van antiresorptieve geneesmiddelen.',
            en: 'After resorption the osteoclast dies by apoptosis. Promoting that apoptosis is an important way in which antiresorptive drugs work.',
          },
          per: ['S0042'],
        },
        {
          says: {
            nl: 'De osteoblast is rijk aan alkalische fosfatase en maakt osteoïd: grondsubstantie en collageen type 1. Cytokinen en groeifactoren uit de matrix sturen hem plaatselijk aan; mechanische belasting, insuline, groeihormoon en fluor doen dat van buitenaf.',
            en: 'The osteoblast is rich in alkaline phosphatase and makes osteoid: ground substance and type 1 collagen. Cytokines and growth factors from the matrix drive it locally; mechanical load, insulin, growth hormone and fluoride drive it from outside.',
          },
          per: ['S0043'],
        },
      ],
    },
    {
      heading: { nl: 'RANKL en osteoprotegerine', en: 'RANKL and osteoprotegerin' },
      paragraphs: [
        {
          says: {
            nl: 'Bij volwassenen regelt vooral de verhouding van RANKL en osteoprotegerine (OPG) het evenwicht. RANKL, een eiwit van de TNF-familie op de osteoblast, bindt aan RANK op de osteoclast en doet osteoclasten delen, rijpen en resorberen. OPG is een oplosbare lokreceptor van osteoblasten en mergcellen die RANKL wegvangt.',
            en: 'In adults the balance is mainly set by the ratio of RANKL to osteoprotegerin (OPG). RANKL, a protein of the TNF family on the osteoblast, binds RANK on the osteoclast and makes osteoclasts multiply, ripen and resorb. OPG is a soluble decoy receptor from osteoblasts and marrow cells that catches RANKL.',
          },
          per: ['S0072', 'S0073', 'S0074'],
        },
        {
          says: {
            nl: 'Bij ontsteking zetten cytokinen T-cellen aan tot RANKL; bij maligniteiten maken tumorcellen het. Na de menopauze brengen stromacellen in het merg en lymfocyten meer RANKL tot expressie dan ervoor. Bij reumatoïde artritis is resorptie via RANKL bepalend; een overmaat aan OPG kan die remmen.',
            en: 'In inflammation cytokines make T cells produce RANKL; in malignancy tumour cells do so. After the menopause marrow stromal cells and lymphocytes express more RANKL than before. In rheumatoid arthritis resorption through RANKL is decisive; an excess of OPG can curb it.',
          },
          per: ['S0075', 'S0076', 'S0077'],
        },
        {
          says: {
            nl: 'De aanmaak van OPG wordt gestimuleerd door vitamine K, leptine, genisteïne, raloxifeen, statines, bisfosfonaten en mechanische krachten.',
            en: 'Production of OPG is stimulated by vitamin K, leptin, genistein, raloxifene, statins, bisphosphonates and mechanical forces.',
          },
          per: ['S0105'],
          but: {
            nl: 'Een mechanisme, geen indicatie: de bron beveelt geen van deze stoffen om die reden aan.',
            en: 'A mechanism, not an indication: the source recommends none of these for this reason.',
          },
        },
        {
          says: {
            nl: 'Ontregelde, te actieve osteoclasten zijn de sleutel in ruim 90 % van de botaandoeningen met toenemende botafbraak. Twee aandoeningen vallen daarbuiten: osteopetrose (de resorptie faalt) en osteomalacie (de mineralisatie faalt door gebrek aan vitamine D).',
            en: 'Deregulated, overactive osteoclasts are key in more than 90 % of the bone disorders with progressive destruction. Two disorders stand apart: osteopetrosis (resorption fails) and osteomalacia (mineralisation fails for lack of vitamin D).',
          },
          per: ['S0086', 'S0087'],
          but: {
            nl: 'Een vuistregel van het hoofdstuk, zonder vermelde telling.',
            en: 'A rule of thumb of the chapter; no count is given.',
          },
        },
      ],
    },
  ],
}
