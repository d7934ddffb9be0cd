import type { Page } from './page.ts'

/** Paget disease of bone: how it shows, how it is confirmed and what is given. */
export const paget: Page = {
  id: 'paget',
  title: { nl: 'Ziekte van Paget van het bot', en: 'Paget disease of bone' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Ziektebeeld', en: 'The disease' },
      paragraphs: [
        {
          says: {
            nl: 'Een goedaardige metabole botziekte (osteitis deformans, James Paget, 1877) met plaatselijk te veel resorptie en te veel aanmaak: het bot vervormt en verdikt.',
            en: 'A benign metabolic bone disease (osteitis deformans, James Paget, 1877) with too much resorption and too much formation in places: the bone deforms and thickens.',
          },
          per: ['S0280'],
        },
        {
          says: {
            nl: 'De gerapporteerde prevalentie is 3,6 %, vaker bij mannen en op middelbare leeftijd; ongeveer 15 % heeft een positieve familieanamnese.',
            en: 'Reported prevalence is 3.6 %, more often in men and in middle age; about 15 % have a positive family history.',
          },
          per: ['S0281', 'S0283'],
          but: {
            nl: 'Zonder land, leeftijdsgroep of jaar; de prevalentie verschilt sterk per streek.',
            en: 'No country, age group or year is given; prevalence differs greatly by region.',
          },
        },
        {
          says: {
            nl: 'Voorkeursplaatsen: heup 70 %, femur 55 %, lumbale wervelkolom 53 %, schedel 42 %, tibia 32 %. Bij een derde is één plaats aangedaan (monostotisch), anders meerdere (polyostotisch).',
            en: 'Preferred sites: hip 70 %, femur 55 %, lumbar spine 53 %, skull 42 %, tibia 32 %. In one third a single site is affected (monostotic), otherwise several (polyostotic).',
          },
          per: ['S0284', 'S0285', 'S0286', 'S0287', 'S0288', 'S0289'],
          but: {
            nl: 'Aandeel van de patiënten; noemer en studie ontbreken.',
            en: 'Share of patients; denominator and study are not given.',
          },
        },
        {
          says: {
            nl: 'De meesten hebben geen klachten. Verwikkelingen zijn fracturen, artrose, zenuwcompressie (doofheid) en zelden maligniteit; een verhoogde gevoeligheid voor RANKL ligt eraan ten grondslag. Onbehandeld vordert de ziekte traag; minder dan 1 % ontaardt kwaadaardig.',
            en: 'Most have no complaints. Complications are fractures, arthrosis, nerve compression (deafness) and rarely malignancy; raised sensitivity to RANKL underlies them. Untreated the disease progresses slowly; less than 1 % turns malignant.',
          },
          per: ['S0282', 'S0293'],
        },
      ],
    },
    {
      heading: { nl: 'Onderzoek', en: 'Investigation' },
      paragraphs: [
        {
          says: {
            nl: 'Het botscintigram toont haarden van verhoogde opname. Bepaal alkalische fosfatase in het bloed: die kan verhoogd zijn. Een botbiopsie alleen bij sterk vermoeden van metastase of van ontaarding tot osteosarcoom of reusceltumor.',
            en: 'The bone scintigram shows hot spots. Determine alkaline phosphatase in blood: it may be raised. Bone biopsy only on strong suspicion of metastasis or of change into osteosarcoma or giant cell tumour.',
          },
          per: ['S0290', 'S0291', 'S0292'],
        },
      ],
    },
    {
      heading: { nl: 'Behandeling', en: 'Treatment' },
      paragraphs: [
        {
          says: {
            nl: 'Zoledroninezuur is eerste keuze om de ombouw te verlagen, volgens het hoofdstuk ongeveer 5 jaar. De plaats van calcitonine is zeer beperkt. Bij een sterk verminderde nierfunctie kan denosumab nuttig zijn.',
            en: 'Zoledronate is first choice to lower turnover, by the chapter for about 5 years. The place of calcitonin is very limited. With strongly reduced kidney function denosumab can be useful.',
          },
          per: ['S0294', 'S0295', 'S0296', 'S0359', 'smpc: prolia-renal'],
          but: {
            nl: 'Bij een hoge ombouw en jongere leeftijd kan het stoppen van denosumab een ernstige, mogelijk levensbedreigende hypercalciëmie geven; bij een slechte nierfunctie dreigt eerst hypocalciëmie. Plan de calciumcontroles vooraf.',
            en: 'With high turnover and younger age stopping denosumab can cause severe, possibly life-threatening hypercalcaemia; with poor kidney function hypocalcaemia threatens first. Plan calcium checks beforehand.',
          },
        },
      ],
    },
  ],
}
