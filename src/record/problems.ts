import type { Text } from '../values/text.ts'
import type { ProblemCode } from './record.ts'

/** What each problem code means, for readers of an Advice; `docs/problems.md` prints the same words. */
export const problems: Readonly<Record<ProblemCode, Text>> = {
  'unknown-code': {
    nl: 'Een code of codewaarde die Howship niet kent. Het gegeven is niet gebruikt.',
    en: 'A code or coded value that Howship does not know. The item was not used.',
  },
  'unknown-drug': {
    nl: 'Een geneesmiddel dat niet is herkend. Het staat wel op de lijst, maar geen enkel advies kijkt ernaar.',
    en: 'A medicine that was not recognised. It is on the list, but no decision looks at it.',
  },
  'unknown-unit': {
    nl: 'Een waarde zonder eenheid, of met een eenheid die niet bij de bepaling past. De waarde is niet gebruikt.',
    en: 'A value without a unit, or with a unit that does not fit the measurement. The value was not used.',
  },
  'implausible-value': {
    nl: 'Een waarde die bij een mens niet voorkomt, meestal door een vergissing in getal of eenheid. De waarde is niet gebruikt.',
    en: 'A value that no person has, mostly a slip in the number or the unit. The value was not used.',
  },
  'bad-date': {
    nl: 'Een datum die niet bestaat of niet leesbaar is. De datum geldt als onbekend.',
    en: 'A date that does not exist or cannot be read. The date counts as unknown.',
  },
  'future-date': {
    nl: 'Iets wat als gebeurd is vastgelegd, maar na de adviesdatum ligt. Het is niet gebruikt.',
    en: 'Something recorded as done, but dated after the day of advice. It was not used.',
  },
  'wrong-type': {
    nl: 'Een veld met een andere soort waarde dan FHIR R4 voorschrijft, zoals tekst waar een getal hoort. Het veld is niet gelezen.',
    en: 'A field with another kind of value than FHIR R4 prescribes, such as text where a number belongs. The field was not read.',
  },
  'missing-value': {
    nl: 'Een gegeven zonder bruikbare waarde, of met alleen een grens als “< 30”. Het geldt als onbekend.',
    en: 'An item without a usable value, or with a bound such as “< 30” only. It counts as unknown.',
  },
  'unknown-status': {
    nl: 'Een status die ontbreekt of in FHIR R4 niet bestaat. De melding zegt hoe het gegeven is gelezen.',
    en: 'A status that is absent or does not exist in FHIR R4. The notice says how the item was read.',
  },
  'not-final': {
    nl: 'Een uitslag of bevinding die nog niet definitief is. Zij is niet gebruikt.',
    en: 'A result or finding that is not final yet. It was not used.',
  },
  'entered-in-error': {
    nl: 'Een gegeven dat volgens het dossier per vergissing is ingevoerd. Het telt niet mee.',
    en: 'An item that the record itself calls entered in error. It counts as nothing.',
  },
  superseded: {
    nl: 'Een oudere of verwijderde versie van een gegeven. Alleen de nieuwste versie telt.',
    en: 'An older or deleted version of an item. Only the newest version counts.',
  },
  'strength-conflict': {
    nl: 'De vastgelegde sterkte of dosis past niet bij het genoemde product. Howship neemt niets aan en vraagt het na.',
    en: 'The recorded strength or dose does not belong to the product named. Howship assumes nothing and asks.',
  },
  'unresolved-reference': {
    nl: 'Een verwijzing naar iets wat niet is meegestuurd, of een zoekresultaat waarvan niet alle bladzijden er zijn.',
    en: 'A reference to something that was not sent along, or a search result of which not all pages are there.',
  },
  'other-patient': {
    nl: 'Een gegeven over iemand anders. Het is niet gebruikt.',
    en: 'An item about someone else. It was not used.',
  },
  'unknown-resource-type': {
    nl: 'Een soort resource die Howship niet leest of die in FHIR R4 niet bestaat. De inhoud is niet gebruikt.',
    en: 'A type of resource that Howship does not read or that does not exist in FHIR R4. Its contents were not used.',
  },
  'unknown-site': {
    nl: 'Een plaats die geen bekende tand, kaak of lichaamsstreek is, of een plaats die ontbreekt waar zij nodig is.',
    en: 'A site that is no known tooth, jaw or part of the body, or a site that is absent where it is needed.',
  },
  'mapped-by-text': {
    nl: 'Er was geen bruikbare code; de woorden zijn gelezen. Controleer of dat klopt.',
    en: 'There was no usable code; the words were read. Check that this is right.',
  },
  'too-deep': {
    nl: 'Een Bundle die te diep in andere Bundles ligt. De inhoud is niet gelezen.',
    en: 'A Bundle that lies too deep inside other Bundles. Its contents were not read.',
  },
  'duplicate-id': {
    nl: 'Tweemaal hetzelfde id met verschillende inhoud, zonder dat blijkt welke nieuwer is. De laatste is gebruikt.',
    en: 'The same id twice with different contents, and nothing tells which is newer. The last one was used.',
  },
}
