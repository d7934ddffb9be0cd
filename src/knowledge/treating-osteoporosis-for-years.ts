import type { Page } from './page.ts'

/** Effect, adherence and rare harm in the long run: what the Leuven physicians add to the leaflet. */
export const treatingOsteoporosisForYears: Page = {
  id: 'treating-osteoporosis-for-years',
  title: { nl: 'Osteoporose jarenlang behandelen', en: 'Treating osteoporosis for years' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Keuze op lange termijn', en: 'Choosing for the long run' },
      paragraphs: [
        {
          says: {
            nl: 'Bij osteoporose is denosumab 60 mg waarschijnlijk effectiever dan alendronaat, met een extra effect op het corticale bot. Ook therapietrouw telt: tabletten worden vaak niet volgehouden.',
            en: 'In osteoporosis denosumab 60 mg is probably more effective than alendronate, with an added effect on cortical bone. Adherence counts too: tablets are often not kept up.',
          },
          per: ['S0784'],
          but: {
            nl: 'Mening van de behandelaars, zonder studie erbij. Een gemiste dosis denosumab is gevaarlijker dan een gemiste tablet.',
            en: 'The physicians’ opinion, without a study. A missed dose of denosumab is more dangerous than a missed tablet.',
          },
        },
        {
          says: {
            nl: 'Denosumab is geen ideaal begin bij een jonge postmenopauzale vrouw die misschien nog 40 jaar behandeld moet worden. Na lang gebruik is stoppen moeilijk: de bescherming is na 9 maanden weg en het fractuurrisico stijgt.',
            en: 'Denosumab is no ideal start in a young postmenopausal woman who may need treatment for another 40 years. After long use it is hard to stop: protection is gone after 9 months and the fracture risk rises.',
          },
          per: ['S0788', 'S0789', 'ects-2021: follow-on'],
          but: {
            nl: 'Stoppen of uitstellen vraagt altijd een vervolgmiddel, 6 maanden na de laatste injectie (ECTS 2021).',
            en: 'Stopping or delaying always needs a drug to follow, 6 months after the last injection (ECTS 2021).',
          },
        },
      ],
    },
    {
      heading: { nl: 'Atypische femurfractuur', en: 'Atypical femur fracture' },
      paragraphs: [
        {
          says: {
            nl: 'FLEX (alendronaat tegen placebo, 10 jaar gevolgd) vond geen significant verschil in atypische femurfracturen. In de verlenging van HORIZON (zoledroninezuur 5 mg tegen placebo, 6 jaar) kwam er geen voor.',
            en: 'FLEX (alendronate against placebo, followed for 10 years) found no significant difference in atypical femur fractures. In the extension of HORIZON (zoledronate 5 mg against placebo, 6 years) there was none.',
          },
          per: ['S0785', 'S0786', 'S0993', 'S1193', 'S1194'],
          but: {
            nl: 'Studies van deze omvang sluiten een zeldzame bijwerking niet uit. Andere bronnen noemen haar wel: 1 op de 1500, tegenover 1 op de 38 patiënten die baat heeft. Pijn in lies of bovenbeen altijd onderzoeken.',
            en: 'Trials of this size do not exclude a rare harm. Other sources do name it: 1 in 1500, against 1 in 38 patients who benefits. Always examine pain in the groin or thigh.',
          },
        },
        {
          says: {
            nl: 'Desondanks raden de behandelaars in Leuven na ongeveer 5 jaar bisfosfonaat meestal een pauze aan, als het kan.',
            en: 'All the same, the Leuven physicians usually advise a pause after about 5 years of a bisphosphonate, if it can be done.',
          },
          per: ['S0787'],
          but: {
            nl: 'Geldt voor bisfosfonaten. Denosumab kent geen pauze.',
            en: 'This is about bisphosphonates. There is no pause from denosumab.',
          },
        },
      ],
    },
  ],
}
