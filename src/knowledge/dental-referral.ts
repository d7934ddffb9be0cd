import type { Page } from './page.ts'

/** What a letter to the dentist says before a bone agent is started. */
export const dentalReferral: Page = {
  id: 'dental-referral',
  title: { nl: 'De brief aan de tandarts', en: 'The letter to the dentist' },
  reader: 'professional',
  sections: [
    {
      heading: { nl: 'Inhoud', en: 'Content' },
      paragraphs: [
        {
          says: {
            nl: 'Voor de start van een botmiddel gaat een brief met vaste tekst naar de tandarts.',
            en: 'Before a bone agent is started, a letter with a standard text goes to the dentist.',
          },
          per: ['S0937'],
          but: {
            nl: 'De tekst in de bron spreekt alleen van bisfosfonaten; denosumab vraagt dezelfde brief.',
            en: 'The text in the source speaks of bisphosphonates only; denosumab calls for the same letter.',
          },
        },
        {
          says: {
            nl: 'Mededeling: de patiënt start met een bisfosfonaat als aanvullende behandeling; kaakbotnecrose (MRONJ) is een mogelijke bijwerking.',
            en: 'Message: the patient is starting a bisphosphonate as additional treatment; necrosis of the jaw (MRONJ) is a possible adverse effect.',
          },
          per: ['S0938'],
        },
        {
          says: {
            nl: 'Reden: screening en zo nodig sanering voor de start verminderen het risico, en een matige mondhygiëne is een bekende risicofactor.',
            en: 'Reason: screening and, where needed, treatment before the start lower the risk, and moderate oral hygiene is a known risk factor.',
          },
          per: ['S0939'],
        },
        {
          says: {
            nl: 'Verzoek: het gebit voor de start beoordelen op dentogene foci en aandacht geven aan goede mondhygiëne.',
            en: 'Request: assess the dentition for dental foci before the start and attend to good oral hygiene.',
          },
          per: ['S0940'],
          but: {
            nl: 'Vermeld ook middel, dosis, interval, indicatie en geplande startdatum, en vraag om een schriftelijk antwoord: vrijgegeven of nog te behandelen.',
            en: 'State drug, dose, interval, indication and planned start date too, and ask for a written answer: cleared, or still to be treated.',
          },
        },
      ],
    },
  ],
}
