import type { Page } from './page.ts'

/** What blood and urine tell about formation and resorption of bone, and how far that goes. */
export const boneMarkers: Page = {
  id: 'bone-markers',
  title: { nl: 'Botmarkers in bloed en urine', en: 'Bone markers in blood and urine' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Aanmaak en afbraak', en: 'Formation and resorption' },
      paragraphs: [
        {
          says: {
            nl: 'Botaanmaak, het werk van de osteoblast, is af te lezen aan osteocalcine, alkalische fosfatase en de propeptiden die vrijkomen wanneer procollageen collageen wordt.',
            en: 'Bone formation, the work of the osteoblast, shows in osteocalcin, alkaline phosphatase and the propeptides released when procollagen becomes collagen.',
          },
          per: ['S0024', 'S0025', 'S0026'],
        },
        {
          says: {
            nl: 'Botafbraak, het werk van de osteoclast, is af te lezen aan calcium, hydroxyproline, afbraakproducten van collageen en een aminozuur uit botcollageen in de urine, en aan het telopeptide CTX in het serum.',
            en: 'Bone resorption, the work of the osteoclast, shows in calcium, hydroxyproline, breakdown products of collagen and an amino acid from bone collagen in urine, and in the telopeptide CTX in serum.',
          },
          per: ['S0027', 'S0028', 'S0029', 'S0030', 'S0031'],
        },
      ],
    },
    {
      heading: { nl: 'Gebruik in de praktijk', en: 'Use in practice' },
      paragraphs: [
        {
          says: {
            nl: 'In de MKA-praktijk wordt van deze markers vrijwel alleen alkalische fosfatase geregeld bepaald.',
            en: 'Of these markers oral and maxillofacial practice regularly uses little more than alkaline phosphatase.',
          },
          per: ['S0032', 'S0420', 'aaoms-2022: ctx'],
          but: {
            nl: 'Hetzelfde hoofdstuk zegt elders dat MKA-UZ Leuven bij beslissingen geen biomarkers gebruikt, en AAOMS 2022 noemt CTX geen bruikbaar instrument. Geen enkele regel van Howship leest een botmarker om een ingreep of pauze te bepalen.',
            en: 'The same chapter says elsewhere that UZ Leuven uses no biomarkers to decide, and AAOMS 2022 calls CTX no useful tool. No rule of Howship reads a bone marker to decide on a procedure or a pause.',
          },
        },
      ],
    },
  ],
}
