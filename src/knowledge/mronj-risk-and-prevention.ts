import type { Page } from './page.ts'

/** What raises the risk of jaw necrosis beyond the factors that Howship weighs, and how firmly the preventive measures rest. */
export const mronjRiskAndPrevention: Page = {
  id: 'mronj-risk-and-prevention',
  title: { nl: 'Risico en preventie van MRONJ: achtergrond', en: 'Risk and prevention of MRONJ: background' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Wat in het middel het risico bepaalt', en: 'What in the drug makes the risk' },
      paragraphs: [
        {
          says: {
            nl: 'Bij een bisfosfonaat tellen de dosis, de duur en de toedieningsweg. Ook het aangrijpingspunt in de stofwisseling van de osteoclast en de affiniteit voor hydroxyapatiet spelen mee.',
            en: 'With a bisphosphonate the dose, the duration and the route count. Its point of action in the metabolism of the osteoclast and its affinity for hydroxyapatite play a part too.',
          },
          per: ['S0505', 'S0506', 'S0507', 'S0508', 'S0509'],
        },
        {
          says: {
            nl: 'Bij denosumab tellen de duur en de dosis. Daarom maakt het verschil of iemand 60 mg per half jaar of 120 mg per 4 weken krijgt.',
            en: 'With denosumab the duration and the dose count. That is why it matters whether somebody gets 60 mg every half year or 120 mg every 4 weeks.',
          },
          per: ['S0510'],
        },
      ],
    },
    {
      heading: { nl: 'Aanleg', en: 'Genetic make-up' },
      paragraphs: [
        {
          says: {
            nl: 'Twee genetische varianten zijn met MRONJ in verband gebracht: een SNP in het gen RBMS3, dat betrokken is bij botdichtheid en collageenvorming, en een SNP rond farnesyldifosfaatsynthase, het enzym dat bisfosfonaten remmen.',
            en: 'Two genetic variants have been linked to MRONJ: a SNP in the gene RBMS3, which has a part in bone density and the forming of collagen, and a SNP near farnesyl diphosphate synthase, the enzyme that bisphosphonates inhibit.',
          },
          per: ['S0544', 'S0545'],
          but: {
            nl: 'Onderzoeksgegevens; er bestaat geen test die het beleid bepaalt. Farnesyldifosfaatsynthase is het doelwit van stikstofhoudende bisfosfonaten.',
            en: 'Research findings; no test exists that decides what to do. Farnesyl diphosphate synthase is the target of nitrogen-containing bisphosphonates.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Voor de eerste dosis', en: 'Before the first dose' },
      paragraphs: [
        {
          says: {
            nl: 'Preventie begint bij niet voorschrijven wat niet nodig is. Osteoporose moet bewezen zijn met botdensitometrie of een wervelindeukingsfractuur voordat een botresorptieremmer wordt gegeven.',
            en: 'Prevention begins with not prescribing what is not needed. Osteoporosis must be proven by bone densitometry or a vertebral compression fracture before an antiresorptive is given.',
          },
          per: ['S0678', 'S0679'],
          but: {
            nl: 'Metastasen, adjuvante behandeling en langdurig glucocorticoïdgebruik zijn uitdrukkelijke uitzonderingen: daar stelt een andere reden de indicatie.',
            en: 'Metastases, adjuvant treatment and long glucocorticoid use are explicit exceptions: there another reason makes the indication.',
          },
        },
        {
          says: {
            nl: 'Welke maatregelen in de mond vooraf nodig zijn bij oncologische patiënten, staat in geen richtlijn. Een vergelijking met de gebitssanering voor radiotherapie is niet gemaakt. De lijst van UZ Leuven is eigen praktijk.',
            en: 'No guideline says which oral measures oncology patients need beforehand. No comparison with the dental work-up before radiotherapy has been made. The list of UZ Leuven is its own practice.',
          },
          per: ['S0553', 'mascc-isoo-asco-2019: before-start', 'aaoms-2022: before-oncology'],
          but: {
            nl: 'Stand van het hoofdstuk (na 2014). MASCC/ISOO/ASCO 2019 en AAOMS 2022 noemen intussen onderzoek, extractie van niet te behouden tanden en genezing voor een niet-dringende start.',
            en: 'As of the chapter (after 2014). MASCC/ISOO/ASCO 2019 and AAOMS 2022 now name examination, extraction of teeth that cannot be kept, and healing before a start that is not urgent.',
          },
        },
        {
          says: {
            nl: 'Waarom uitstel iets kost: botresorptieremmers verminderen het aantal skeletgerelateerde gebeurtenissen en verlengen ook de tijd tot de eerste.',
            en: 'Why delay has a price: antiresorptives reduce the number of skeletal-related events and also lengthen the time to the first.',
          },
          per: ['S0569'],
        },
      ],
    },
    {
      heading: { nl: 'Rond een ingreep', en: 'Around a procedure' },
      paragraphs: [
        {
          says: {
            nl: 'Het perioperatieve protocol van UZ Leuven berust vooral op de mening van deskundigen. Het onderscheidt hoog en laag risico (oncologie en osteoporose) niet scherp.',
            en: 'The perioperative protocol of UZ Leuven rests mainly on expert opinion. It does not clearly tell high risk from low (oncology and osteoporosis).',
          },
          per: ['S0582', 'S0593', 'sdcep-2017: no-antibiotic', 'aaoms-2022: antibiotics', 'ects-2022: antibiotics'],
          but: {
            nl: 'Voor de antibiotica spreekt SDCEP 2017 het protocol tegen: geen profylaxe om MRONJ te voorkomen. AAOMS 2022 en ECTS 2022 ondersteunen ze wel.',
            en: 'On antibiotics SDCEP 2017 contradicts the protocol: no prophylaxis to prevent MRONJ. AAOMS 2022 and ECTS 2022 do support them.',
          },
        },
        {
          says: {
            nl: 'Bij osteoporose gaat het volgens UZ Leuven meestal om een lager stadium, dat beter reageert op een behandeling volgens stadium.',
            en: 'In osteoporosis UZ Leuven mostly sees a lower stage, which responds better to treatment by stage.',
          },
          per: ['S0601'],
        },
      ],
    },
    {
      heading: { nl: 'Orthodontie', en: 'Orthodontics' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten kunnen de doorbraak van tanden vertragen en orthodontische verplaatsing remmen; gepubliceerde casussen bevestigen dat. Bij gebruik per infuus kwam de verplaatsing zelfs helemaal tot stilstand.',
            en: 'Bisphosphonates can delay the eruption of teeth and slow orthodontic movement; published cases confirm it. With intravenous use movement even came to a complete stop.',
          },
          per: ['S0626', 'S0627'],
        },
        {
          says: {
            nl: 'Bij het sluiten van extractieruimten kantelden de tanden in plaats van evenwijdig op te schuiven. De wortels waren daarna nauwelijks nog parallel te krijgen.',
            en: 'When extraction spaces were closed, teeth tipped instead of moving bodily. Afterwards the roots could hardly be made parallel.',
          },
          per: ['S0628'],
          but: { nl: 'Enkele casussen, geen vergelijkend onderzoek.', en: 'A few cases, no comparative study.' },
        },
      ],
    },
  ],
}
