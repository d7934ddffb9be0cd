/** The findings at a lesion that a look asks for, in the order in which one looks. */
import type { Text } from '../../../values/text.ts'

export interface FindingGroup {
  readonly name: Text
  readonly why?: Text
  readonly codes: readonly string[]
}

/** As the form asks them. */
export const findingGroups: readonly FindingGroup[] = [
  {
    name: { nl: 'Bot', en: 'Bone' },
    codes: ['exposed-bone', 'bone-probed-through-fistula', 'sequestrum-visible', 'sequestrum-mobile', 'sharp-bone-edge'],
  },
  {
    name: { nl: 'Klachten', en: 'Symptoms' },
    codes: ['pain', 'jaw-bone-ache', 'unexplained-odontalgia', 'sinus-pain', 'altered-sensation'],
  },
  { name: { nl: 'Infectie', en: 'Infection' }, codes: ['infection', 'pus', 'swelling', 'intra-oral-fistula'] },
  {
    name: { nl: 'Uitbreiding', en: 'Extent' },
    why: { nl: 'Elk van deze vijf is een criterium van stadium 3.', en: 'Each of these five is a criterion of stage 3.' },
    codes: ['exposure-beyond-alveolus', 'pathological-fracture', 'extra-oral-fistula', 'oro-antral-communication', 'osteolysis-to-border'],
  },
  { name: { nl: 'Verder', en: 'Further' }, codes: ['unexplained-loose-teeth', 'socket-not-filled', 'maxillary-sinus-involved'] },
]

/** What is asked once of the patient rather than of a lesion: it rules jaw necrosis by medication in or out. */
export const ruledOut = ['jaw-metastasis', 'jaw-radiotherapy'] as const

/** Every kind of finding that makes a visit. */
export const lesionFindings: readonly string[] = [...findingGroups.flatMap(({ codes }) => codes), 'mucosal-healing']

/** Findings in words, as the form asks them. */
export const lesionFindingNames: Readonly<Record<string, Text>> = {
  'exposed-bone': { nl: 'blootliggend bot', en: 'exposed bone' },
  'bone-probed-through-fistula': { nl: 'bot te sonderen via een fistel', en: 'bone probed through a fistula' },
  'sequestrum-visible': { nl: 'zichtbaar sekwester', en: 'visible sequestrum' },
  'sequestrum-mobile': { nl: 'los sekwester', en: 'loose sequestrum' },
  'sharp-bone-edge': { nl: 'scherpe of overhangende botrand', en: 'sharp or overhanging bone edge' },
  pain: { nl: 'pijn', en: 'pain' },
  'jaw-bone-ache': { nl: 'doffe kaakpijn', en: 'dull jaw ache' },
  'unexplained-odontalgia': { nl: 'onverklaarde tandpijn', en: 'unexplained toothache' },
  'sinus-pain': { nl: 'sinuspijn', en: 'sinus pain' },
  'altered-sensation': { nl: 'gevoelloze lip of kin, gevoelsstoornis', en: 'numb lip or chin, altered sensation' },
  infection: { nl: 'infectie', en: 'infection' },
  pus: { nl: 'pus', en: 'pus' },
  swelling: { nl: 'zwelling', en: 'swelling' },
  'intra-oral-fistula': { nl: 'fistel in de mond', en: 'fistula in the mouth' },
  'exposure-beyond-alveolus': { nl: 'necrose voorbij het alveolaire bot', en: 'necrosis beyond the alveolar bone' },
  'pathological-fracture': { nl: 'pathologische fractuur', en: 'pathological fracture' },
  'extra-oral-fistula': { nl: 'fistel naar de huid', en: 'fistula to the skin' },
  'oro-antral-communication': { nl: 'verbinding met sinus of neus', en: 'communication with sinus or nose' },
  'osteolysis-to-border': { nl: 'osteolyse tot onderrand of sinusbodem', en: 'osteolysis to the lower border or sinus floor' },
  'unexplained-loose-teeth': { nl: 'onverklaard losse tanden', en: 'unexplained loose teeth' },
  'socket-not-filled': { nl: 'extractiewond vult niet', en: 'socket that does not fill' },
  'maxillary-sinus-involved': { nl: 'sinus maxillaris aangetast', en: 'maxillary sinus involved' },
  'mucosal-healing': { nl: 'slijmvlies open', en: 'mucosa open' },
  'jaw-metastasis': { nl: 'botmetastase in de kaak', en: 'bone metastasis in the jaw' },
  'jaw-radiotherapy': { nl: 'bestraling van kaak of hoofd-hals, ooit', en: 'radiotherapy of jaw or head and neck, ever' },
}
