import type { Page } from './page.ts'

/** Osteoporosis: what it is, how it is measured, who falls, and what a treatment plan holds. */
export const osteoporosisAssessment: Page = {
  id: 'osteoporosis-assessment',
  title: { nl: 'Osteoporose: vaststellen, valrisico en behandelplan', en: 'Osteoporosis: diagnosis, fall risk and treatment plan' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Wat het is', en: 'What it is' },
      paragraphs: [
        {
          says: {
            nl: 'Osteoporose is een systemische skeletaandoening: lage botmassa, verlies van microarchitectuur en daardoor een verhoogd fractuurrisico.',
            en: 'Osteoporosis is a systemic disease of the skeleton: low bone mass, loss of micro-architecture and so a raised risk of fracture.',
          },
          per: ['S1091'],
        },
        {
          says: {
            nl: 'De sterkte zit niet in de massa alleen. Zoals de Eiffeltoren weerstaat bot belasting door de bouw: weinig materiaal, optimaal geplaatst.',
            en: 'Strength does not lie in mass alone. Like the Eiffel Tower, bone resists load by its construction: little material, placed optimally.',
          },
          per: ['S1092'],
        },
      ],
    },
    {
      heading: { nl: 'Botdichtheid meten', en: 'Measuring bone density' },
      paragraphs: [
        {
          says: {
            nl: 'DXA gebruikt twee röntgenbundels van verschillende energie; uit het verschil in absorptie volgt de botmineraaldichtheid. In de praktijk worden vooral wervelkolom en heup gemeten.',
            en: 'DXA uses two X-ray beams of different energy; bone mineral density follows from the difference in absorption. In practice mainly spine and hip are measured.',
          },
          per: ['S1093', 'S1096'],
        },
        {
          says: {
            nl: 'De T-score is de afwijking, in standaarddeviaties, ten opzichte van de piekbotmassa van een gezonde populatie. De WHO-definitie steunt erop (TRS 921, 2003; NOF-gids 2008).',
            en: 'The T-score is the deviation, in standard deviations, from the peak bone mass of a healthy population. The WHO definition rests on it (TRS 921, 2003; NOF guide 2008).',
          },
          per: ['S1094', 'S1097'],
        },
        {
          says: {
            nl: 'Bij dezelfde meting hoort zo nodig een VFA (vertebral fracture assessment): een opname van de wervels, om inzakkingen op te sporen die onopgemerkt bleven.',
            en: 'With the same measurement goes, when needed, a VFA (vertebral fracture assessment): an image of the vertebrae, to find collapses that went unnoticed.',
          },
          per: ['S1095'],
        },
        {
          says: {
            nl: 'HR-pQCT toont de microstructuur van distale radius en tibia: resolutie 82 µm, opname 2,6 minuten, stralingsdosis onder 5 µSv.',
            en: 'HR-pQCT shows the micro-structure of distal radius and tibia: resolution 82 µm, acquisition 2.6 minutes, radiation dose below 5 µSv.',
          },
          per: ['S1099', 'S1100', 'S1101'],
          but: {
            nl: 'Onderzoekstechniek; cijfers van één toesteltype, rond 2012.',
            en: 'A research technique; figures of one type of scanner, around 2012.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Fractuurrisico berekenen', en: 'Calculating fracture risk' },
      paragraphs: [
        {
          says: {
            nl: 'Twee rekenhulpen: FRAX (Sheffield) en de Garvan Fracture Risk Calculator.',
            en: 'Two calculators: FRAX (Sheffield) and the Garvan Fracture Risk Calculator.',
          },
          per: ['S1109', 'S1110'],
          but: {
            nl: 'Howship neemt de ingevoerde uitkomst over en rekent niet zelf. De adressen in de bron (shef.ac.uk/FRAX, garvan.org.au) kunnen zijn verhuisd.',
            en: 'Howship takes over the result as entered and does not calculate it. The addresses in the source (shef.ac.uk/FRAX, garvan.org.au) may have moved.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Valrisico', en: 'Fall risk' },
      paragraphs: [
        {
          says: {
            nl: 'Verdeling van het valrisico: 80 % niet afwijkend, 10 % gering, 7 % matig en 3 % ernstig verhoogd.',
            en: 'Distribution of fall risk: 80 % not abnormal, 10 % slightly, 7 % moderately and 3 % severely raised.',
          },
          per: ['S1118', 'S1119', 'S1120', 'S1121'],
          but: {
            nl: 'De bron noemt niet bij wie dit is gemeten en met welk instrument.',
            en: 'The source does not say in whom this was measured, nor with which instrument.',
          },
        },
        {
          says: {
            nl: 'Wat na "hoe vaak gevallen" wordt gevraagd: de oorzaak volgens de patiënt, angst om te vallen, evenwicht, duizeligheid en problemen met zien.',
            en: 'What is asked after "how often did you fall": the cause in the patient’s view, fear of falling, balance, dizziness and trouble with sight.',
          },
          per: ['S1123', 'S1124', 'S1125', 'S1126', 'S1127'],
        },
        {
          says: {
            nl: 'Valpreventie is maatwerk door gecertificeerde fysio- en oefentherapeuten: in een groep in de praktijk of op locatie, of individueel in de praktijk of thuis. Programma’s: Zicht op Evenwicht, Vallen Verleden Tijd, OTAGO en In Balans.',
            en: 'Fall prevention is tailored, by certified physiotherapists and exercise therapists: in a group in the practice or on location, or individually in the practice or at home. Dutch programmes: Zicht op Evenwicht, Vallen Verleden Tijd, OTAGO and In Balans.',
          },
          per: ['S1128', 'S1129', 'S1130', 'S1131', 'S1132', 'S1133'],
          but: {
            nl: 'Nederlands, rond 2012. De bron noemt vergoeding door CZ en VGZ: polis en aanbod navragen.',
            en: 'Dutch, around 2012. The source names reimbursement by the insurers CZ and VGZ: check policy and supply.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Behandelplan', en: 'Treatment plan' },
      paragraphs: [
        {
          says: {
            nl: 'Vier onderdelen: leefstijladvies, calcium en vitamine D, valpreventie, en een geneesmiddel uit verschillende mogelijkheden.',
            en: 'Four parts: lifestyle advice, calcium and vitamin D, fall prevention, and a drug chosen from several options.',
          },
          per: ['S1111', 'S1112', 'S1113', 'S1114'],
        },
        {
          says: {
            nl: 'Bij de keuze van het middel tellen de te verwachten therapietrouw, maagklachten en de voorkeur van de patiënt mee.',
            en: 'The choice of drug takes into account expected adherence, stomach complaints and the patient’s preference.',
          },
          per: ['S1115', 'S1116', 'S1117'],
        },
        {
          says: {
            nl: 'Calcium wordt op twee manieren opgenomen: 75 % actief door de darmcel, afhankelijk van vitamine D en verzadigbaar; 25 % passief tussen de cellen door, onafhankelijk van vitamine D en niet verzadigbaar.',
            en: 'Calcium is absorbed in two ways: 75 % actively through the intestinal cell, vitamin D dependent and saturable; 25 % passively between the cells, independent of vitamin D and not saturable.',
          },
          per: ['S1134', 'S1135'],
        },
      ],
    },
  ],
}
