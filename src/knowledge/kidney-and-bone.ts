import type { Page } from './page.ts'

/** Bone in chronic kidney disease and after transplantation, and why a bisphosphonate by drip is a hazard there. */
export const kidneyAndBone: Page = {
  id: 'kidney-and-bone',
  title: { nl: 'Nier en bot', en: 'Kidney and bone' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Chronische nierziekte en niertransplantatie', en: 'Chronic kidney disease and transplantation' },
      paragraphs: [
        {
          says: {
            nl: 'Redenen om een botmiddel te overwegen zijn hypercalciëmie, een lage botdichtheid en preventie van botverlies na transplantatie. In het eerste jaar na een niertransplantatie krijgt de patiënt zeer hoge doses corticosteroïden; de kans op osteoporose en osteopenie is groot door nierdystrofie, hypofosfatemie en immunosuppressie.',
            en: 'Reasons to consider a bone drug are hypercalcaemia, low bone density and prevention of bone loss after transplantation. In the first year after a kidney transplant the patient gets very high doses of corticosteroids; the chance of osteoporosis and osteopenia is high through renal dystrophy, hypophosphataemia and immunosuppression.',
          },
          per: ['S0269', 'S0270'],
        },
        {
          says: {
            nl: 'Na de transplantatie kan hyperparathyreoïdie extra bot afbreken.',
            en: 'After transplantation hyperparathyroidism may destroy further bone.',
          },
          per: ['S0271'],
        },
        {
          says: {
            nl: 'Intraveneuze bisfosfonaten zijn nefrotoxisch en vragen hier zeer strikte controle; het hoofdstuk geeft de voorkeur aan orale, meestal alendroninezuur of risedroninezuur in lage dosis met vitamine D.',
            en: 'Intravenous bisphosphonates are nephrotoxic and need very close monitoring here; the chapter prefers oral ones, usually alendronate or risedronate in low dose with vitamin D.',
          },
          per: ['S0272', 'S0273', 'smpc: zometa-renal', 'smpc: aclasta-renal'],
          but: {
            nl: 'Oraal is geen vrijbrief. Zometa wordt afgeraden onder 30 mL/min en Aclasta is gecontra-indiceerd onder 35 mL/min; ook tabletten hebben een grens in hun bijsluiter. Beslis samen met de nefroloog.',
            en: 'Oral is no free pass. Zometa is not recommended below 30 mL/min and Aclasta is contraindicated below 35 mL/min; tablets too have a limit in their label. Decide with the nephrologist.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Renale osteodystrofie', en: 'Renal osteodystrophy' },
      paragraphs: [
        {
          says: {
            nl: 'Een mengbeeld van secundaire hyperparathyreoïdie, osteomalacie en osteoporose door gestoorde vitamine D, ook bij langdurige dialyse. De ombouw kan laag, normaal of hoog zijn. Ze uit zich in pijn, skeletafwijkingen, spierzwakte en bij kinderen groeistoornis.',
            en: 'A mixture of secondary hyperparathyroidism, osteomalacia and osteoporosis from disturbed vitamin D, in long-term dialysis too. Turnover may be low, normal or high. It shows as pain, deformity, muscle weakness and, in children, disturbed growth.',
          },
          per: ['S0274'],
        },
        {
          says: {
            nl: 'Als behandeling noemt het hoofdstuk moderne dialyse, vitamine D-metabolieten en intraveneuze bisfosfonaten.',
            en: 'As treatment the chapter lists modern dialysis, vitamin D metabolites and intravenous bisphosphonates.',
          },
          per: ['S0275', 'smpc: zometa-renal', 'smpc: aclasta-renal'],
          but: {
            nl: 'Dat laatste botst met de nierfunctie: geen intraveneus bisfosfonaat onder de grens van de bijsluiter. Bij een lage ombouw remt het bovendien bot dat al nauwelijks wordt vernieuwd. Alleen door de nefroloog.',
            en: 'The last clashes with kidney function: no intravenous bisphosphonate below the limit of the label. With low turnover it moreover inhibits bone that is hardly being renewed. By the nephrologist only.',
          },
        },
      ],
    },
  ],
}
