import type { Page } from './page.ts'

/** Hormone treatment after breast cancer, what it does to bone, and bone-protecting drugs given to prevent relapse. First document; Belgium. */
export const breastCancerAndBone: Page = {
  id: 'breast-cancer-and-bone',
  title: { nl: 'Borstkanker, hormoontherapie en bot', en: 'Breast cancer, hormone therapy and bone' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Hormoontherapie', en: 'Hormone therapy' },
      paragraphs: [
        {
          says: {
            nl: 'De meeste borstkankers zijn oestrogeenreceptorpositief. Adjuvante hormoontherapie bij niet-gemetastaseerde, oestrogeenafhankelijke borstkanker verlaagt de kans op recidief en de sterfte.',
            en: 'Most breast cancers are oestrogen receptor positive. Adjuvant hormone therapy of non-metastatic, oestrogen-dependent breast cancer lowers relapse and mortality.',
          },
          per: ['S0228'],
        },
        {
          says: {
            nl: 'Tamoxifen (Nolvadex) is een SERM: het verdringt oestrogeen van de receptor. Voor de menopauze werkt het daardoor als antioestrogeen op het bot en kan tegelijk een bisfosfonaat nodig zijn; na de menopauze kan het bot juist sparen.',
            en: 'Tamoxifen (Nolvadex) is a SERM: it competes with oestrogen for the receptor. Before the menopause it thus acts against oestrogen on bone, and a bisphosphonate may be needed alongside; after the menopause it can spare bone.',
          },
          per: ['S0229', 'S0230', 'S0231'],
        },
        {
          says: {
            nl: 'SERD’s blokkeren de oestrogeenreceptor volledig.',
            en: 'SERDs block the oestrogen receptor completely.',
          },
          per: ['S0233'],
          but: {
            nl: 'Ten tijde van het hoofdstuk nog in klinisch onderzoek; kijk de huidige plaats na.',
            en: 'Still under clinical study when the chapter was written; check their present place.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Een botmiddel om recidief te voorkomen', en: 'A bone drug to prevent relapse' },
      paragraphs: [
        {
          says: {
            nl: 'In een grote internationale studie uit 2015 bij vrouwen in de menopauze was de borstkankersterfte na ongeveer 6 jaar opvolging circa 3 % lager met een preventief botmiddel. Iedereen kan er enig voordeel van hebben; het voordeel is groter bij een hogere kans op recidief.',
            en: 'In a large international study of 2015 in menopausal women, breast cancer mortality was about 3 % lower after about 6 years of follow-up with a preventive bone drug. Everyone may benefit somewhat; the benefit is larger with a higher chance of relapse.',
          },
          per: ['S0234', 'S0235', 'S1065'],
          but: {
            nl: 'Een absoluut verschil: elders in de bronnen 14,7 tegenover 18,0 % (3,3 %). Dat document beperkt het voordeel grotendeels tot postmenopauzale vrouwen.',
            en: 'An absolute difference: elsewhere in the sources 14.7 against 18.0 % (3.3 %). That document limits the benefit mainly to postmenopausal women.',
          },
        },
        {
          says: {
            nl: 'Alendroninezuur wordt in België vergoed; Prolia kan door de huisarts of de thuisverpleging worden gegeven.',
            en: 'Alendronate is reimbursed in Belgium; Prolia can be given by the GP or home nursing.',
          },
          per: ['S0238', 'S0243', 'S0959'],
          but: {
            nl: 'België, hoofdstuk zonder datum (omstreeks 2014-2019): vergoeding nakijken. Een ander document noemt alendroninezuur niet geregistreerd bij maligniteiten.',
            en: 'Belgium, undated chapter (about 2014-2019): check reimbursement. Another document calls alendronate not registered in malignant disease.',
          },
        },
      ],
    },
  ],
}
