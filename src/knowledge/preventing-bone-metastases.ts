import type { Page } from './page.ts'

/** Drugs for bone before there are metastases: adjuvant bisphosphonates, denosumab in prostate cancer, bone loss by treatment. */
export const preventingBoneMetastases: Page = {
  id: 'preventing-bone-metastases',
  title: { nl: 'Botmetastasen en botverlies voorkomen', en: 'Preventing bone metastases and bone loss' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Adjuvante bisfosfonaten bij borstkanker', en: 'Adjuvant bisphosphonates in breast cancer' },
      paragraphs: [
        {
          says: {
            nl: 'Alle vrouwen samen (meta-analyse EBCTCG, Lancet 2015;386): sterfte aan borstkanker 16,6 tegenover 18,4 %, dat is 1,8 procentpunt absoluut en 9 % relatief minder.',
            en: 'All women together (EBCTCG meta-analysis, Lancet 2015;386): death from breast cancer 16.6 against 18.4 %, that is 1.8 percentage points absolute and 9 % relative less.',
          },
          per: ['S1061', 'S1062', 'S1070'],
          but: {
            nl: 'De bron vermeldt de duur van de opvolging en het aantal vrouwen niet.',
            en: 'The source states neither the length of follow-up nor the number of women.',
          },
        },
        {
          says: {
            nl: 'Botmetastasen in dezelfde groep: 7,8 tegenover 9,0 %, dat is 1,2 procentpunt absoluut en 13 % relatief minder.',
            en: 'Bone metastases in the same group: 7.8 against 9.0 %, that is 1.2 percentage points absolute and 13 % relative less.',
          },
          per: ['S1063', 'S1064'],
        },
        {
          says: {
            nl: 'De winst zit vooral bij postmenopauzale vrouwen: sterfte aan borstkanker 14,7 tegenover 18,0 % (3,3 procentpunt, relatief 18,3 %), botmetastasen 6,6 tegenover 8,8 % (2,2 procentpunt, relatief 25 %).',
            en: 'The gain lies mainly with postmenopausal women: death from breast cancer 14.7 against 18.0 % (3.3 percentage points, relative 18.3 %), bone metastases 6.6 against 8.8 % (2.2 percentage points, relative 25 %).',
          },
          per: ['S1065', 'S1066', 'S1067', 'S1068', 'S1069'],
        },
        {
          says: {
            nl: 'Vandaar de conclusie dat bisfosfonaten bij borstkanker botmetastasen voorkomen en de overleving verlengen.',
            en: 'Hence the conclusion that bisphosphonates prevent bone metastases and prolong survival in breast cancer.',
          },
          per: ['S1082', 'S1031'],
          but: {
            nl: 'Alleen in de adjuvante setting. Bij botmetastasen van borstkanker gaf denosumab geen langere overleving dan zoledroninezuur.',
            en: 'In the adjuvant setting only. With bone metastases of breast cancer denosumab gave no longer survival than zoledronate.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Denosumab bij prostaatkanker zonder botmetastasen', en: 'Denosumab in prostate cancer without bone metastases' },
      paragraphs: [
        {
          says: {
            nl: 'Denosumab verlengde de tijd zonder botmetastasen met 4 maanden en stelde de eerste symptomatische botmetastase uit.',
            en: 'Denosumab lengthened the time free of bone metastases by 4 months and delayed the first symptomatic bone metastasis.',
          },
          per: ['S1071', 'S1072', 'S1083'],
          but: {
            nl: 'Dosis, aantal mannen en winst in overleving staan er niet bij; de bron geeft er geen advies bij. Registratie nagaan.',
            en: 'Dose, number of men and gain in survival are not given; the source gives no advice with it. Check the registration.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Botverlies door kankerbehandeling', en: 'Bone loss by cancer treatment' },
      paragraphs: [
        {
          says: {
            nl: 'Borstkanker: bisfosfonaten (oraal en intraveneus) en denosumab voorkomen botverlies. Prostaatkanker: alle bisfosfonaten en denosumab doen dat (onder meer Coleman, Ann Oncol 2014;25).',
            en: 'Breast cancer: bisphosphonates (oral and intravenous) and denosumab prevent bone loss. Prostate cancer: all bisphosphonates and denosumab do (among others Coleman, Ann Oncol 2014;25).',
          },
          per: ['S1075', 'S1076', 'S1078'],
          but: {
            nl: 'Ander doel en andere dosis dan bij botmetastasen: niet verwarren met 4 mg of 120 mg om de vier weken.',
            en: 'Another aim and another dose than with bone metastases: not to be confused with 4 mg or 120 mg every four weeks.',
          },
        },
      ],
    },
  ],
}
