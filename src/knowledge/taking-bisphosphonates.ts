import type { Page } from './page.ts'

/** Intake, interactions and prices of bisphosphonates: what makes a tablet work, fail or harm. */
export const takingBisphosphonates: Page = {
  id: 'taking-bisphosphonates',
  title: { nl: 'Bisfosfonaten: inname, interacties en prijs', en: 'Bisphosphonates: intake, interactions and price' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Inname', en: 'Intake' },
      paragraphs: [
        {
          says: {
            nl: 'Orale bisfosfonaten worden nuchter ingenomen: voeding vermindert de opname.',
            en: 'Oral bisphosphonates are taken fasting: food reduces their absorption.',
          },
          per: ['S0996', 'S0124'],
          but: {
            nl: 'De bronnen verschillen over de tijd tot de maaltijd (bij voorkeur 2 uur, UZ Leuven). Volg de bijsluiter; daarna minstens 1 uur niet plat liggen en de tablet niet in de mond laten smelten.',
            en: 'The sources differ on the time until the meal (preferably 2 hours, UZ Leuven). Follow the leaflet; afterwards do not lie flat for at least 1 hour, and do not let the tablet melt in the mouth.',
          },
        },
        {
          says: {
            nl: 'Zoledroninezuur: altijd calcium en vitamine D erbij, en de nierfunctie bepaalt de dosis.',
            en: 'Zoledronate: always calcium and vitamin D beside it, and kidney function sets the dose.',
          },
          per: ['S0984', 'smpc: zometa-renal', 'smpc: aclasta-renal'],
          but: {
            nl: 'Verlagen naar klaring geldt voor 4 mg. De jaardosis van 5 mg wordt niet verlaagd: onder 35 ml/min is zij gecontra-indiceerd.',
            en: 'Lowering by clearance holds for 4 mg. The yearly 5 mg is not lowered: below 35 mL/min it is contraindicated.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Interacties', en: 'Interactions' },
      paragraphs: [
        {
          says: {
            nl: 'Calciumpreparaten en antacida tegelijk met een oraal bisfosfonaat blokkeren de opname: scheiden in de tijd. Middelen die de maagontlediging beïnvloeden, kunnen de opname veranderen.',
            en: 'Calcium preparations and antacids together with an oral bisphosphonate block its absorption: separate them in time. Drugs that affect gastric emptying can change absorption.',
          },
          per: ['S1177', 'S1179'],
          but: {
            nl: 'Een andere bron stelt dat er geen interacties bekend zijn. Dat klopt niet.',
            en: 'Another source states that no interactions are known. That is not so.',
          },
        },
        {
          says: {
            nl: "NSAID's naast een bisfosfonaat: meer kans op maag-darmklachten.",
            en: 'NSAIDs beside a bisphosphonate: more risk of gastrointestinal complaints.',
          },
          per: ['S1178'],
          but: {
            nl: 'Bij een infuus komt de belasting van de nier erbij.',
            en: 'With an infusion the burden on the kidney comes on top.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Prijs en geneesmiddelinformatie', en: 'Price and drug information' },
      paragraphs: [
        {
          says: {
            nl: 'De Nederlandse nascholing van december 2016 verwijst voor middelen naar het Farmacotherapeutisch Kompas en voor prijzen naar medicijnkosten.nl.',
            en: 'The Dutch slides of December 2016 refer to the Farmacotherapeutisch Kompas for drugs and to medicijnkosten.nl for prices.',
          },
          per: ['S0970', 'S0971'],
          but: {
            nl: 'Prijzen in de bibliotheek zijn van hun land en jaar; een actuele prijs daar navragen.',
            en: 'Prices in the library belong to their country and year; check the current price there.',
          },
        },
      ],
    },
  ],
}
