import type { Page } from './page.ts'
import { whenToCall } from './when-to-call.ts'

/** For patients: what necrosis of the jaw is, how it goes and what is done. After the leaflet of ZAS (4 September 2025). */
export const jawNecrosisExplained: Page = {
  id: 'jaw-necrosis-explained',
  title: { nl: 'Kaakbotnecrose: wat is dat?', en: 'Necrosis of the jaw: what is it?' },
  reader: 'patient',
  sections: [
    {
      heading: { nl: 'Voor wie is dit belangrijk?', en: 'For whom does this matter?' },
      paragraphs: [
        {
          says: {
            nl: 'Gebruikt u een middel dat uw botten sterker maakt? Dan is een gezonde mond extra belangrijk. Voorbeelden van deze middelen zijn Aclasta, Aredia, Bonviva, Prolia, Xgeva en Zometa.',
            en: 'Do you use a drug that makes your bones stronger? Then a healthy mouth is extra important. Examples of these drugs are Aclasta, Aredia, Bonviva, Prolia, Xgeva and Zometa.',
          },
          per: ['S1221', 'S1254'],
          but: {
            nl: 'Er zijn nog andere middelen en merken. Weet u niet of uw middel erbij hoort? Vraag het uw arts of apotheker. Deze uitleg volgt de informatie van ZAS (Antwerpen) van 4 september 2025.',
            en: 'There are other drugs and brands too. Not sure whether yours is one? Ask your doctor or pharmacist. This text follows the information of ZAS (Antwerp, Belgium) of 4 September 2025.',
          },
        },
        {
          says: {
            nl: 'Let vooral op als u een ingreep in uw mond krijgt, zoals het trekken van een tand.',
            en: 'Take special care when you have a procedure in your mouth, such as having a tooth pulled.',
          },
          per: ['S1220', 'S0521'],
          but: {
            nl: 'Het kan ook ontstaan zonder ingreep, bijvoorbeeld door een gebitsprothese die drukt.',
            en: 'It can also arise without a procedure, for example from a denture that presses.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Wat is kaakbotnecrose?', en: 'What is necrosis of the jaw?' },
      paragraphs: [
        {
          says: {
            nl: 'Necrose betekent dat weefsel afsterft. Bij kaakbotnecrose sterft een stukje van uw kaak af. Een wond in uw mond geneest dan moeilijk. Er kan een ontsteking komen, of er komen kleine stukjes bot los.',
            en: 'Necrosis means that tissue dies. In necrosis of the jaw a small part of your jaw dies. A wound in your mouth then heals with difficulty. It may become inflamed, or small pieces of bone may come loose.',
          },
          per: ['S1222'],
        },
      ],
    },
    {
      heading: { nl: 'Hoe verloopt het?', en: 'How does it go?' },
      paragraphs: [
        {
          says: {
            nl: 'Er zijn vier fasen. In het begin geneest een wond traag. U ziet geen bot en er is geen ontsteking.',
            en: 'There are four phases. At first a wound heals slowly. You see no bone and there is no inflammation.',
          },
          per: ['S1223', 'S1224', 'S0382'],
          but: {
            nl: 'Meestal doet het nog geen pijn. Maar een zeurende pijn in uw kaak kan ook een eerste teken zijn.',
            en: 'Usually it does not hurt yet. But a dull pain in your jaw can also be a first sign.',
          },
        },
        {
          says: {
            nl: 'Daarna kan het bot bloot komen te liggen. De wond gaat niet dicht. Pijn en ontsteking zijn er dan vaak nog niet.',
            en: 'Then the bone may become bare. The wound does not close. Often there is no pain or inflammation yet.',
          },
          per: ['S1225'],
        },
        {
          says: {
            nl: 'Het blote bot kan gaan ontsteken. Dat geeft pijn en zwelling, en soms pus. Soms verliest u een stukje bot of een tand.',
            en: 'The bare bone may become inflamed. That causes pain and swelling, and sometimes pus. Sometimes you lose a piece of bone or a tooth.',
          },
          per: ['S1226'],
        },
        {
          says: {
            nl: 'Zonder behandeling kan het erger worden: hevige pijn, een breuk in de kaak of veel verlies van bot. Soms komen er puistjes of gaatjes in de huid van kin of kaak.',
            en: 'Without treatment it can get worse: severe pain, a break in the jaw or much loss of bone. Sometimes pimples or small openings appear in the skin of chin or jaw.',
          },
          per: ['S1227'],
        },
      ],
    },
    {
      heading: { nl: 'Wat doen de artsen eraan?', en: 'What do the doctors do?' },
      paragraphs: [
        {
          says: {
            nl: 'Is er geen bloot bot en geen ontsteking? Dan is goed poetsen en flossen vaak genoeg. Uw tandarts controleert u elke 6 maanden.',
            en: 'Is there no bare bone and no inflammation? Then good brushing and flossing is often enough. Your dentist checks you every 6 months.',
          },
          per: ['S1228', 'S1229'],
        },
        {
          says: {
            nl: 'Ligt er bot bloot? Neem dan zo snel mogelijk contact op met de afdeling MKA. U spoelt 2 tot 3 keer per dag met een mondspoeling die bacteriën doodt. Vaak krijgt u ook een antibioticum.',
            en: 'Is there bare bone? Then contact the department of oral and maxillofacial surgery as soon as possible. You rinse 2 to 3 times a day with a mouthwash that kills bacteria. Often you also get an antibiotic.',
          },
          per: ['S1230', 'S1231', 'S1232', 'S0700'],
          but: {
            nl: 'ZAS schrijft dat een antibioticum dan nodig is. Niet elke richtlijn vindt dat als er geen ontsteking is. Uw arts beslist.',
            en: 'ZAS writes that an antibiotic is then needed. Not every guideline agrees when there is no inflammation. Your doctor decides.',
          },
        },
        {
          says: {
            nl: 'De MKA-chirurg haalt losse stukjes bot of scherpe randen weg. De plek wordt eerst verdoofd. Kom naar alle controles: die zijn heel belangrijk.',
            en: 'The surgeon removes loose pieces of bone or sharp edges. The spot is numbed first. Come to all check-ups: they are very important.',
          },
          per: ['S1233', 'S1234'],
        },
        {
          says: {
            nl: 'Is het bot ontstoken? Dan ziet de arts u vaker. Soms is een operatie nodig.',
            en: 'Is the bone inflamed? Then the doctor sees you more often. Sometimes an operation is needed.',
          },
          per: ['S1235'],
        },
        {
          says: {
            nl: 'Wordt het erger, dan haalt de MKA-chirurg het zieke bot weg. Dat gebeurt met een gedeeltelijke of een volledige verdoving. Soms is daarna nog een operatie nodig om uw gebit weer compleet te maken.',
            en: 'If it gets worse, the surgeon removes the diseased bone. That is done under partial or full anaesthesia. Sometimes another operation is needed afterwards to make your teeth complete again.',
          },
          per: ['S1236', 'S1237'],
        },
      ],
    },
    whenToCall,
  ],
}
