import type { Page } from './page.ts'
import { whenToCall } from './when-to-call.ts'

/** For patients with cancer in the bones: what they can do themselves. After Dutch nursing slides. */
export const livingWithBoneMetastases: Page = {
  id: 'living-with-bone-metastases',
  title: { nl: 'Uitzaaiingen in uw botten: wat u zelf kunt doen', en: 'Cancer spread to your bones: what you can do yourself' },
  reader: 'patient',
  sections: [
    {
      heading: { nl: 'Bewegen', en: 'Moving' },
      paragraphs: [
        {
          says: {
            nl: 'Zit niet te veel stil. Beweeg minstens 150 minuten per week, verdeeld over een aantal dagen. Wandelen en fietsen zijn goed. Langer, vaker of steviger bewegen is nog beter voor uw gezondheid.',
            en: 'Do not sit still too much. Move for at least 150 minutes a week, spread over several days. Walking and cycling are good. Longer, more often or more vigorous is even better for your health.',
          },
          per: ['S0923', 'S0924'],
          but: {
            nl: 'Vraag eerst uw arts of fysiotherapeut wat voor u veilig is: bot met een uitzaaiing kan makkelijker breken.',
            en: 'First ask your doctor or physiotherapist what is safe for you: bone with a metastasis can break more easily.',
          },
        },
        {
          says: {
            nl: 'Doe minstens twee keer per week oefeningen voor sterke spieren en botten. Bent u wat ouder? Doe dan ook oefeningen voor uw evenwicht. Zo valt u minder snel.',
            en: 'At least twice a week do exercises for strong muscles and bones. Are you older? Then do balance exercises too. That makes a fall less likely.',
          },
          per: ['S0925', 'S0926'],
        },
        {
          says: {
            nl: 'Kom elke dag buiten. In daglicht maakt uw huid vitamine D.',
            en: 'Go outdoors every day. In daylight your skin makes vitamin D.',
          },
          per: ['S0930'],
        },
      ],
    },
    {
      heading: { nl: 'Eten, drinken en roken', en: 'Eating, drinking and smoking' },
      paragraphs: [
        {
          says: {
            nl: 'Zorg dat u genoeg calcium binnenkrijgt: 1000 mg per dag, eten en tabletten samen.',
            en: 'Make sure you get enough calcium: 1000 mg a day, food and tablets together.',
          },
          per: ['S0931'],
          but: {
            nl: 'Is uw calcium in het bloed te hoog? Neem dan geen calciumtabletten en volg het advies van uw arts.',
            en: 'Is the calcium in your blood too high? Then take no calcium tablets and follow your doctor’s advice.',
          },
        },
        {
          says: {
            nl: 'Rookt u? Stop dan. Mensen die roken, hebben vaak minder bot.',
            en: 'Do you smoke? Then stop. People who smoke often have less bone.',
          },
          per: ['S0927'],
        },
        {
          says: { nl: 'Drink liever geen alcohol.', en: 'It is better not to drink alcohol.' },
          per: ['S0929', 'S0061'],
          but: {
            nl: 'Niet elk ziekenhuis zegt dit even streng: UZ Leuven raadt aan matig te zijn. Overleg met uw arts.',
            en: 'Not every hospital is equally strict: UZ Leuven advises moderation. Discuss it with your doctor.',
          },
        },
      ],
    },
    {
      heading: { nl: 'Uw mond', en: 'Your mouth' },
      paragraphs: [
        {
          says: {
            nl: 'Verzorg uw mond goed, elke dag. Een gezonde mond maakt problemen met uw kaak minder waarschijnlijk.',
            en: 'Take good care of your mouth, every day. A healthy mouth makes trouble with your jaw less likely.',
          },
          per: ['S0932'],
        },
      ],
    },
    {
      heading: { nl: 'Bel hierbij meteen uw arts of het ziekenhuis', en: 'Call your doctor or the hospital at once' },
      paragraphs: [
        {
          says: {
            nl: 'Hebt u nieuwe of hevige rugpijn, zwakke of dove benen, of kunt u niet goed meer plassen of uw ontlasting ophouden? Dan kan uw ruggenmerg in de knel zitten. Bel meteen, ook in het weekend of ’s nachts.',
            en: 'Do you have new or severe back pain, weak or numb legs, or trouble passing urine or holding your stools? Then your spinal cord may be squeezed. Call at once, also in the weekend or at night.',
          },
          per: ['S0863', 'S1021'],
        },
        {
          says: {
            nl: 'Doet een bot plotseling veel pijn, of kunt u er niet meer op steunen? Dan kan het gebroken zijn. Bel ook dan meteen.',
            en: 'Does a bone suddenly hurt a lot, or can you no longer put weight on it? Then it may be broken. Call at once then too.',
          },
          per: ['S0863', 'S1021'],
        },
        {
          says: {
            nl: 'Hebt u veel dorst, bent u misselijk of raakt u in de war? Dan kan er te veel calcium in uw bloed zitten. Bel dezelfde dag.',
            en: 'Are you very thirsty, sick or confused? Then there may be too much calcium in your blood. Call the same day.',
          },
          per: ['S0863', 'S1021'],
        },
      ],
    },
    whenToCall,
  ],
}
