import type { Page } from './page.ts'

/** Osteoporosis as the first document describes it: what it is, how often it occurs, its forms and its drugs. Who gets which drug stands in the tables. */
export const osteoporosis: Page = {
  id: 'osteoporosis',
  title: { nl: 'Osteoporose: vormen, gevolgen en middelen', en: 'Osteoporosis: forms, consequences and drugs' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Definitie en plaats', en: 'Definition and place' },
      paragraphs: [
        {
          says: {
            nl: 'Osteoporose is een daling van de minerale botmassa met een verstoorde microarchitectuur, waardoor het fractuurrisico stijgt. Fracturen op hogere leeftijd verklaart zij maar voor een deel, en niet altijd het grootste: ook vallen en leefstijl tellen.',
            en: 'Osteoporosis is a fall in mineral bone mass with disturbed microarchitecture, which raises the risk of fracture. It explains fractures at an older age only in part, and not always the largest part: falls and lifestyle count too.',
          },
          per: ['S0187', 'S0199'],
        },
        {
          says: {
            nl: 'Het tienjaarsrisico op een osteoporotische fractuur wordt met FRAX geschat (www.shef.ac.uk/FRAX).',
            en: 'The 10-year risk of an osteoporotic fracture is estimated with FRAX (www.shef.ac.uk/FRAX).',
          },
          per: ['S0201'],
          but: {
            nl: 'Adres van het hoofdstuk; nakijken of het nog geldt. FRAX vraagt naar een heupfractuur bij een ouder, niet bij een grootouder.',
            en: 'Address from the chapter; check that it still holds. FRAX asks about a hip fracture in a parent, not in a grandparent.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Hoe vaak', en: 'How often' },
      paragraphs: [
        {
          says: {
            nl: 'In België heeft 3 % van de mannen en 15 % van de vrouwen van 65 jaar of ouder osteoporose. Het hoofdstuk noemt ook 800 000 patiënten in België.',
            en: 'In Belgium 3 % of men and 15 % of women aged 65 or over have osteoporosis. The chapter also mentions 800,000 patients in Belgium.',
          },
          per: ['S0190', 'S0191', 'S0207'],
          but: {
            nl: 'Bij het aantal ontbreken jaar, leeftijd en definitie; het is niet met de percentages te vergelijken.',
            en: 'The number comes without year, age or definition; it cannot be compared with the percentages.',
          },
        },
        {
          says: {
            nl: 'Een heupfractuur treft 2 % van de vrouwen van 85 tot en met 89 jaar en meer dan 2,5 % van de vrouwen boven 90. Mannen lopen bijna hetzelfde risico, 6 tot 7 jaar later.',
            en: 'Hip fracture occurs in 2 % of women aged 85 to 89 and in more than 2.5 % of women over 90. Men run nearly the same risk, 6 to 7 years later.',
          },
          per: ['S0192', 'S0193', 'S0194'],
          but: {
            nl: 'België; de bron noemt het incidentie maar geeft geen tijdseenheid, vermoedelijk per jaar.',
            en: 'Belgium; the source calls it incidence but gives no unit of time, presumably per year.',
          },
        },
        {
          says: {
            nl: 'In 2009 gebruikten ruim 230 000 patiënten een bisfosfonaat voor osteoporose, voor ongeveer 54 000 000 euro per jaar.',
            en: 'In 2009 more than 230,000 patients took a bisphosphonate for osteoporosis, at about EUR 54,000,000 a year.',
          },
          per: ['S0202', 'S0203'],
          but: {
            nl: 'Vermoedelijk België, jaar 2009; de bron noemt het land niet. Nakijken voor gebruik.',
            en: 'Presumably Belgium, year 2009; the source does not name the country. Verify before use.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Gevolgen van een fractuur', en: 'Consequences of a fracture' },
      paragraphs: [
        {
          says: {
            nl: 'Na een heupfractuur overlijdt 10 tot 20 %. Van de overlevenden wordt 20 tot 60 % weer even onafhankelijk als tevoren; 15 tot 25 % heeft blijvend een instelling nodig; 25 tot 35 % gaat naar huis, maar met hulp.',
            en: 'After a hip fracture 10 to 20 % die. Of the survivors 20 to 60 % become as independent as before; 15 to 25 % need an institution for good; 25 to 35 % go home, but with help.',
          },
          per: ['S0195', 'S0196', 'S0197', 'S0198'],
          but: {
            nl: 'Zonder termijn of noemer. De percentages sluiten niet op elkaar aan tot 100 %: het zijn marges.',
            en: 'No time window or denominator. The percentages do not add up to 100 %: they are ranges.',
          },
        },
        {
          says: {
            nl: 'Elders in hetzelfde hoofdstuk: 20 % overlijdt binnen 100 dagen na een osteoporotische fractuur, en op oude leeftijd overlijdt 1 op de 5 na een heupfractuur.',
            en: 'Elsewhere in the same chapter: 20 % die within 100 days of an osteoporotic fracture, and at old age 1 in 5 die after a hip fracture.',
          },
          per: ['S0208', 'S0220'],
          but: {
            nl: 'Alleen de eerste zin heeft een termijn, en die geldt voor alle osteoporotische fracturen samen. Toon de cijfers naast elkaar.',
            en: 'Only the first has a time window, and it covers all osteoporotic fractures together. Show the figures side by side.',
          },
        },
        {
          says: {
            nl: 'Zoledroninezuur verlaagt de sterfte na een osteoporotische heupfractuur met 35 %.',
            en: 'Zoledronate lowers mortality after an osteoporotic hip fracture by 35 %.',
          },
          per: ['S0209'],
          but: {
            nl: 'Relatieve daling, zonder termijn of noemer. In de vakliteratuur wordt meestal 28 % genoemd: nakijken.',
            en: 'A relative reduction, without time window or denominator. The figure usually cited is 28 %: verify.',
          },
        },
        {
          says: {
            nl: 'Kyfose door ingezakte wervels tast de levenskwaliteit sterk aan.',
            en: 'Kyphosis from collapsed vertebrae strongly lowers quality of life.',
          },
          per: ['S0210'],
        },
      ],
    },
    {
      heading: { nl: 'Drie vormen', en: 'Three forms' },
      paragraphs: [
        {
          says: {
            nl: 'Type 1, na de menopauze of ovariëctomie: door oestrogeentekort stijgt de resorptie, vooral van trabeculair bot. De verhoogde ombouw duurt ongeveer tien jaar.',
            en: 'Type 1, after the menopause or removal of the ovaries: oestrogen deficiency raises resorption, mainly of trabecular bone. The increased turnover lasts about ten years.',
          },
          per: ['S0204', 'S0205'],
        },
        {
          says: {
            nl: 'Type 2, seniel: de osteoblast werkt minder, de voeding bevat te weinig calcium en vitamine D, er is minder zonlicht en PTH stijgt om het calcium op peil te houden. Naast trabeculair gaat ook veel corticaal bot verloren.',
            en: 'Type 2, senile: the osteoblast does less, the diet lacks calcium and vitamin D, there is less sunlight, and PTH rises to hold calcium. Beside trabecular bone much cortical bone is lost.',
          },
          per: ['S0206'],
        },
        {
          says: {
            nl: 'Door glucocorticoïden: vrijwel iedere behandelde patiënt, man of vrouw, voor en na de menopauze; axiaal en perifeer, trabeculair bot meer dan corticaal.',
            en: 'Due to glucocorticoids: practically every patient treated, man or woman, before and after the menopause; axial and peripheral, trabecular more than cortical bone.',
          },
          per: ['S0211'],
        },
        {
          says: {
            nl: 'Het mechanisme: minder en korter levende osteoblasten, cytokinen (M-CSF, RANKL) die osteoclasten aanjagen, minder calciumopname in de darm met een stijging van PTH, en onderdrukte geslachtshormonen. De spierzwakte die glucocorticoïden geven, verhoogt bovendien het valrisico.',
            en: 'The mechanism: fewer and shorter-lived osteoblasts, cytokines (M-CSF, RANKL) that drive osteoclasts, less calcium taken up in the gut with a rise in PTH, and suppressed sex hormones. The muscle weakness that glucocorticoids cause also raises the risk of falls.',
          },
          per: ['S0212', 'S0213'],
        },
      ],
    },
    {
      heading: { nl: 'De middelen', en: 'The drugs' },
      paragraphs: [
        {
          says: {
            nl: 'Calcium en vitamine D alleen genezen osteoporose niet.',
            en: 'Calcium and vitamin D alone do not cure osteoporosis.',
          },
          per: ['S0216'],
        },
        {
          says: {
            nl: 'Bij postmenopauzale osteoporose op leeftijd en bij osteoporose door glucocorticoïden worden vooral orale bisfosfonaten gebruikt. Intraveneus ibandroninezuur (Bonviva) en zoledroninezuur (Aclasta) zijn ook voor osteoporose geregistreerd.',
            en: 'In age-related postmenopausal osteoporosis and osteoporosis due to glucocorticoids mainly oral bisphosphonates are used. Intravenous ibandronate (Bonviva) and zoledronate (Aclasta) are registered for osteoporosis too.',
          },
          per: ['S0217', 'S0218'],
        },
        {
          says: {
            nl: 'Teriparatide (Forsteo), recombinant fragment van PTH met anabole werking, voorkomt wervelfracturen bij langdurig gebruik van corticosteroïden.',
            en: 'Teriparatide (Forsteo), a recombinant fragment of PTH with anabolic action, prevents vertebral fractures in long-term corticosteroid treatment.',
          },
          per: ['S0222'],
        },
        {
          says: {
            nl: 'Bij mannen is een gunstig effect op wervelfracturen vooral aangetoond voor bisfosfonaten, teriparatide en denosumab.',
            en: 'In men a favourable effect on vertebral fractures has mainly been shown for bisphosphonates, teriparatide and denosumab.',
          },
          per: ['S0227'],
        },
        {
          says: {
            nl: 'SERM’s, waaronder raloxifeen, verhogen de kans op trombo-embolie.',
            en: 'SERMs, raloxifene among them, raise the chance of thromboembolism.',
          },
          per: ['S0221'],
        },
        {
          says: {
            nl: 'Hormonale substitutie beschermt tegen alle soorten osteoporotische fracturen, maar op lange termijn wegen de risico’s zwaarder: meer borstkanker en meer hart- en vaatziekten.',
            en: 'Hormone replacement protects against all kinds of osteoporotic fracture, but in the long run the risks weigh more: more breast cancer and more cardiovascular disease.',
          },
          per: ['S0225', 'S0226', 'S1147'],
          but: {
            nl: 'De bron zet hier "raloxifeen" bij. Raloxifeen is een SERM en geen hormonale substitutie: de borstkanker geldt er niet voor, en een ander document geeft alleen bescherming van de wervels.',
            en: 'The source puts "raloxifene" here. Raloxifene is a SERM and no hormone replacement: the breast cancer does not apply to it, and another document gives protection of the vertebrae only.',
          },
        },
      ],
    },
  ],
}
