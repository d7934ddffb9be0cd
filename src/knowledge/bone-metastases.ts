import type { Page } from './page.ts'

/** What bone metastases do, which events are counted, and what a drug for bone is meant to prevent. */
export const boneMetastases: Page = {
  id: 'bone-metastases',
  title: { nl: 'Botmetastasen en de bescherming van het skelet', en: 'Bone metastases and protecting the skeleton' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Hoe vaak en met welke gevolgen', en: 'How often, and with what consequences' },
      paragraphs: [
        {
          says: {
            nl: 'Botmetastasen komen voor bij 70 % van de patiënten met borstkanker en bij 40 % van de patiënten met longkanker.',
            en: 'Bone metastases occur in 70 % of patients with breast cancer and in 40 % of patients with lung cancer.',
          },
          per: ['S0861', 'S0862'],
          but: {
            nl: 'Nederlandse nascholing, zonder jaartal, noemer of tumorstadium: een orde van grootte, geen kans voor één patiënt.',
            en: 'Dutch course slides without year, denominator or tumour stage: an order of magnitude, not the chance of one patient.',
          },
        },
        {
          says: {
            nl: 'Mogelijke gevolgen: pijn, verminderde mobiliteit, pathologische fracturen, hypercalciëmie en compressie van zenuwen, zenuwwortels of ruggenmerg (Pallialine 2019).',
            en: 'Possible consequences: pain, loss of mobility, pathological fractures, hypercalcaemia and compression of nerves, nerve roots or spinal cord (Pallialine 2019).',
          },
          per: ['S0863'],
        },
      ],
    },
    {
      heading: { nl: 'Wat telt als skeletgerelateerde gebeurtenis', en: 'What counts as a skeletal-related event' },
      paragraphs: [
        {
          says: {
            nl: 'De vijf gebeurtenissen die in onderzoek meestal samen worden geteld: pathologische fractuur, bestraling van bot, chirurgie van bot, compressie van het ruggenmerg en hypercalciëmie.',
            en: 'The five events that studies usually count together: pathological fracture, radiotherapy to bone, surgery to bone, spinal cord compression and hypercalcaemia.',
          },
          per: ['S1021'],
          but: {
            nl: 'Definities verschillen: vermeld bij elk cijfer welke is gebruikt. Botpijn telt hier niet mee.',
            en: 'Definitions differ: state with every figure which one was used. Bone pain is not counted here.',
          },
        },
        {
          says: {
            nl: 'De Handreiking noemt ruggenmergcompressie, noodzaak van bestraling of chirurgie, en hypercalciëmie boven 2,55 mmol/l.',
            en: 'The Dutch Handreiking names spinal cord compression, need for radiotherapy or surgery, and hypercalcaemia above 2.55 mmol/L.',
          },
          per: ['S0875', 'S0876', 'smpc: zometa-hypercalcaemia'],
          but: {
            nl: 'De pathologische fractuur ontbreekt in deze opsomming. De grens van 2,55 mmol/l (10,2 mg/dl) dient om gebeurtenissen te tellen; hypercalciëmie bij maligniteit wordt behandeld vanaf gecorrigeerd 3,0 mmol/l.',
            en: 'Pathological fracture is missing from this list. The limit of 2.55 mmol/L (10.2 mg/dL) serves to count events; hypercalcaemia of malignancy is treated from a corrected 3.0 mmol/L.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Doel van de behandeling', en: 'Aim of treatment' },
      paragraphs: [
        {
          says: {
            nl: 'Bisfosfonaten en denosumab kennen in de oncologie drie doelen: minder skeletmorbiditeit bij botmetastasen, het voorkomen van botmetastasen en het voorkomen van osteoporose (ESMO 2014).',
            en: 'Bisphosphonates and denosumab have three aims in oncology: less skeletal morbidity with bone metastases, prevention of bone metastases, and prevention of osteoporosis (ESMO 2014).',
          },
          per: ['S1017', 'S1018', 'S1019', 'S1020'],
          but: {
            nl: 'Het zijn drie verschillende indicaties met eigen dosis, duur en registratie. ESMO 2014 is vervangen door ESMO 2020.',
            en: 'These are three different indications, each with its own dose, duration and registration. ESMO 2014 was replaced by ESMO 2020.',
          },
        },
        {
          says: {
            nl: 'Bij botmetastasen is de behandeling vooral preventief: complicaties voorkomen of uitstellen. Het therapeutische effect is kleiner.',
            en: 'With bone metastases treatment is mainly preventive: complications are avoided or delayed. The therapeutic effect is smaller.',
          },
          per: ['S0864'],
        },
        {
          says: {
            nl: 'Tijdig starten voorkomt of vertraagt botcomplicaties en de pijn die erbij hoort. Een botmiddel vervangt de pijnbestrijding niet: ook bij gemetastaseerd longcarcinoom hoort adequate analgesie ernaast.',
            en: 'Starting in time prevents or delays bone complications and the pain that goes with them. A bone agent does not replace pain relief: adequate analgesia belongs beside it, also in metastatic lung cancer.',
          },
          per: ['S0877', 'S0881'],
        },
        {
          says: {
            nl: 'Volgens ESMO 2020 verminderen botmiddelen de skeletmorbiditeit duidelijk en horen zij bij de standaardbehandeling van botmetastasen. Multidisciplinaire zorg met een bisfosfonaat of denosumab geeft minder skeletcomplicaties, minder pijn en een betere kwaliteit van leven.',
            en: 'According to ESMO 2020 bone agents clearly reduce skeletal morbidity and belong to the standard treatment of bone metastases. Multidisciplinary care with a bisphosphonate or denosumab brings fewer skeletal complications, less pain and a better quality of life.',
          },
          per: ['S0865', 'S0867'],
          but: {
            nl: 'Of, wanneer en met welk middel hangt af van tumor, levensverwachting en mond: zie de beslissingen over het middel, de tandheelkundige screening en de start.',
            en: 'Whether, when and with which agent depends on tumour, life expectancy and mouth: see the decisions on the agent, the dental screening and the start.',
          },
        },
        {
          says: {
            nl: 'Er zijn aanwijzingen dat botmiddelen uitzaaiing naar het bot verminderen en misschien de overleving beïnvloeden.',
            en: 'There are signs that bone agents reduce spread to bone and may influence survival.',
          },
          per: ['S0866', 'S1031', 'S1044'],
          but: {
            nl: 'Voorlopige gegevens. Bij gemetastaseerde borst- en prostaatkanker was er geen verschil in overleving tussen denosumab en zoledroninezuur.',
            en: 'Preliminary data. In metastatic breast and prostate cancer survival did not differ between denosumab and zoledronate.',
          },
        },
        {
          says: {
            nl: 'Kankerbehandeling kan zelf botverlies geven en verhoogt dan het fractuurrisico. Naast een botmiddel vraagt dat aanpassing van de leefstijl en aandacht voor vallen.',
            en: 'Cancer treatment can itself cause bone loss and then raises the risk of fracture. Beside a bone agent this calls for changes in lifestyle and attention to falls.',
          },
          per: ['S0868', 'S0914'],
        },
      ],
    },
    {
      heading: { nl: 'Keuze van het middel en onderzoek vooraf', en: 'Choice of agent and tests beforehand' },
      paragraphs: [
        {
          says: {
            nl: 'Waar meer dan één middel geschikt is, mogen bijkomende overwegingen meewegen, zoals kosteneffectiviteit.',
            en: 'Where more than one agent is suitable, secondary considerations such as cost-effectiveness may count.',
          },
          per: ['S0885'],
          but: {
            nl: 'Nierfunctie, calcium, gebit, toedieningsweg en wat er gebeurt na staken gaan voor.',
            en: 'Kidney function, calcium, teeth, route, and what happens after stopping come first.',
          },
        },
        {
          says: {
            nl: 'Bij gemetastaseerd borst- en longcarcinoom vraagt de Handreiking geen botdichtheidsmeting, niet bij de start en niet tijdens de behandeling.',
            en: 'In metastatic breast and lung cancer the Dutch Handreiking asks for no bone density measurement, neither at the start nor during treatment.',
          },
          per: ['S0915', 'S0780'],
          but: {
            nl: 'Geldt alleen voor botmetastasen. Voor adjuvante botbescherming vraagt UZ Leuven wél een meting vooraf.',
            en: 'Holds for bone metastases only. Before adjuvant bone protection UZ Leuven does ask for a measurement.',
          },
        },
        {
          says: {
            nl: 'De Nederlandse Handreiking botgezondheid bestaat voor borstkanker (2020: preventief of adjuvant, en palliatief) en voor gemetastaseerd longcarcinoom (2023).',
            en: 'The Dutch Handreiking on bone health exists for breast cancer (2020: preventive or adjuvant, and palliative) and for metastatic lung cancer (2023).',
          },
          per: ['S0874'],
          but: {
            nl: 'Hier aangehaald via nascholing; de documenten zelf zijn niet ingezien.',
            en: 'Quoted here from course slides; the documents themselves were not read.',
          },
        },
      ],
    },
  ],
}
