import { parseDay } from '../../../values/day.ts'
import { dayInWords, type Lang } from '../../../values/text.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** "22 nov 2026, 14:05", in this computer's time zone. @param iso moment as the server writes it */
export function momentInWords(iso: string, lang: Lang): string {
  const at = new Date(iso)
  const day = parseDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
  return day === undefined ? '' : `${dayInWords(day, lang)}, ${two(at.getHours())}:${two(at.getMinutes())}`
}
