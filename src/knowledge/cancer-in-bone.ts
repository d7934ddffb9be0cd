import type { Page } from './page.ts'

/** Bone metastases and hypercalcaemia as the first document describes them. Drug, dose and interval per tumour stand in the tables. */
export const cancerInBone: Page = {
  id: 'cancer-in-bone',
  title: { nl: 'Kanker in het bot en hypercalciëmie', en: 'Cancer in bone and hypercalcaemia' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Skeletmetastasen', en: 'Skeletal metastases' },
      paragraphs: [
        {
          says: {
            nl: 'Botafbraak door een tumor komt vaak voor bij multipel myeloom en bij gevorderde borst-, prostaat- en longkanker. De pijn komt van de afbraak zelf, van pathologische fracturen en van druk op zenuwen.',
            en: 'Destruction of bone by tumour is frequent in multiple myeloma and in advanced breast, prostate and lung cancer. The pain comes from the destruction itself, from pathological fractures and from pressure on nerves.',
          },
          per: ['S0250'],
        },
        {
          says: {
            nl: 'Metastasen zetten osteoblasten en osteocyten aan tot RANKL, en sommige borstkankercellen maken het zelf: zo ontstaat de osteolyse.',
            en: 'Metastases make osteoblasts and osteocytes produce RANKL, and some breast cancer cells make it themselves: that is how bone is dissolved.',
          },
          per: ['S0261'],
        },
        {
          says: {
            nl: 'Het hoofdstuk verstaat onder een SRE (skeletgerelateerde gebeurtenis): pathologische fractuur, ruggenmergcompressie of hypercalciëmie. Bisfosfonaten verminderen die, en ook botpijn en de nood aan bestraling of chirurgie van het bot.',
            en: 'By a skeletal-related event (SRE) the chapter means pathological fracture, spinal cord compression or hypercalcaemia. Bisphosphonates lower these, and also bone pain and the need for radiotherapy or surgery to bone.',
          },
          per: ['S0251', 'S0311', 'S0875', 'S1021'],
          but: {
            nl: 'De bronnen tellen verschillend: elders horen bestraling en chirurgie tot de SRE zelf, en bij myeloom wordt ook botpijn meegeteld. Vermeld bij elk cijfer welke definitie geldt.',
            en: 'The sources count differently: elsewhere radiotherapy and surgery are SREs themselves, and in myeloma bone pain is counted as well. State with each figure which definition holds.',
          },
        },
        {
          says: {
            nl: 'Intraveneuze bisfosfonaten zoals pamidroninezuur (Aredia) en zoledroninezuur (Zometa) zijn standaard bij multipel myeloom en andere maligniteiten met skeletmetastasen.',
            en: 'Intravenous bisphosphonates such as pamidronate (Aredia) and zoledronate (Zometa) are standard in multiple myeloma and other malignancies with skeletal metastases.',
          },
          per: ['S0252', 'esmo-2020: breast-prostate'],
          but: {
            nl: 'ESMO 2020 noemt bij borstkanker en castratieresistente prostaatkanker met botmetastasen zoledroninezuur of denosumab.',
            en: 'ESMO 2020 names zoledronate or denosumab in breast cancer and castration-resistant prostate cancer with bone metastases.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Per tumor', en: 'By tumour' },
      paragraphs: [
        {
          says: {
            nl: 'Ongeveer 70 % van de patiënten met gevorderde borstkanker krijgt skeletmetastasen. De osteoporose door chemotherapie en hormoontherapie is bij hen ernstiger dan die van de menopauze.',
            en: 'About 70 % of patients with advanced breast cancer develop skeletal metastases. Osteoporosis from their chemotherapy and hormone therapy is more severe than that of the menopause.',
          },
          per: ['S0253', 'S0254'],
        },
        {
          says: {
            nl: 'Bij borstkanker verminderen bisfosfonaten ook het aantal primaire tumorcellen. Zometa intraveneus zou de overleving met 15 % verbeteren, vooral bij lage oestrogeenspiegels, en wordt daarom het best zo vroeg mogelijk adjuvant gestart.',
            en: 'In breast cancer bisphosphonates also lower the number of primary tumour cells. Intravenous Zometa is said to improve survival by 15 %, mainly with low oestrogen levels, and is therefore best started adjuvantly as early as possible.',
          },
          per: ['S0255', 'S0256', 'S0257', 'S0775'],
          but: {
            nl: 'De bron schrijft "zou", zonder vergelijking of noemer; in de gemetastaseerde setting vindt een ander document geen verschil in overleving. Zo vroeg mogelijk betekent na de tandarts: hetzelfde hoofdstuk vraagt eerst een tandheelkundige controle.',
            en: 'The source says "is said to", without comparison or denominator; in the metastatic setting another document finds no difference in survival. As early as possible means after the dentist: the same chapter asks for a dental check first.',
          },
        },
        {
          says: {
            nl: 'Bij urogenitale kankers vermindert zoledroninezuur de pijn en de kans op een SRE; bij niercelkanker verbetert het de overleving.',
            en: 'In genitourinary cancers zoledronate lowers pain and the chance of an SRE; in renal cell cancer it improves survival.',
          },
          per: ['S0258', 'S0137'],
          but: {
            nl: 'Zonder cijfer of studie. Meet voor elk infuus de creatinineklaring, zeker bij niercelkanker of na nefrectomie.',
            en: 'Without figure or study. Determine creatinine clearance before every infusion, in renal cell cancer or after nephrectomy in particular.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Hypercalciëmie', en: 'Hypercalcaemia' },
      paragraphs: [
        {
          says: {
            nl: 'Hypercalciëmie komt in 46 % door kanker, in 35 % door primaire hyperparathyreoïdie en in 19 % door iets anders: immobilisatie, thiaziden, sarcoïdose of actieve vitamine D-metabolieten.',
            en: 'Hypercalcaemia is caused by cancer in 46 %, by primary hyperparathyroidism in 35 % and by something else in 19 %: immobilisation, thiazides, sarcoidosis or active vitamin D metabolites.',
          },
          per: ['S0264', 'S0265', 'S0266'],
          but: {
            nl: 'Zonder vermelding van populatie; in een ziekenhuis liggen de verhoudingen anders dan in de huisartsenpraktijk.',
            en: 'No population is given; proportions in hospital differ from those in general practice.',
          },
        },
        {
          says: {
            nl: 'Sluit eerst vier oorzaken uit: een foute meting, botmetastasen, multipel myeloom en primaire hyperparathyreoïdie. Zoek pas daarna verder.',
            en: 'First exclude four causes: a wrong measurement, bone metastases, multiple myeloma and primary hyperparathyroidism. Only then look further.',
          },
          per: ['S0267'],
        },
        {
          says: {
            nl: 'Hypercalciëmie bij maligniteit is een paraneoplastisch syndroom: de tumor maakt PTH-gerelateerd peptide en het totale calcium stijgt boven 11 mg/dL (2,74 mmol/L). Bisfosfonaten en denosumab verlagen het calcium; rehydratie en behandeling van de oorzaak gaan vooraf.',
            en: 'Hypercalcaemia of malignancy is a paraneoplastic syndrome: the tumour makes PTH-related peptide and total calcium rises above 11 mg/dL (2.74 mmol/L). Bisphosphonates and denosumab lower calcium; rehydration and treatment of the cause come first.',
          },
          per: ['S0262', 'S0263', 'S0268', 'S0876', 'smpc: zometa-hypercalcaemia'],
          but: {
            nl: 'Drie grenzen voor drie doelen: boven 11 mg/dL (dit hoofdstuk), boven 2,55 mmol/L (Nederlandse handreiking, als SRE) en 3,0 mmol/L of meer na correctie voor albumine (behandeling volgens de bijsluiter van Zometa).',
            en: 'Three limits for three purposes: above 11 mg/dL (this chapter), above 2.55 mmol/L (Dutch guidance, as an SRE) and 3.0 mmol/L or more corrected for albumin (treatment by the Zometa label).',
          },
        },
      ],
    },
  ],
}
