import { type RefObject, useEffect } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null

/**
 * The keys of the list: j and k, or the arrows once a line has the focus, go from line to line; Enter opens what has the focus, as everywhere; n opens what can be
 * noted; / goes to the name; ? shows the keys. Nothing of it while somebody types.
 */
export function useKeys(page: RefObject<HTMLElement | null>, name: RefObject<HTMLElement | null>, onHelp: () => void): void {
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
      const lines = [...(page.current?.querySelectorAll<HTMLElement>('.today-line:not(.today-waits)') ?? [])]
      const at = lines.findIndex((line) => line.contains(document.activeElement))
      const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
      const step = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0
      if (step !== 0 && lines.length > 0 && !(arrow && at === -1)) {
        const to = lines[at === -1 ? 0 : Math.min(Math.max(at + step, 0), lines.length - 1)]!
        to.querySelector<HTMLElement>('.today-next')?.focus()
        to.scrollIntoView({ block: 'nearest' })
      } else if (event.key === 'n' && at !== -1) lines[at]!.querySelector<HTMLElement>('[aria-expanded]')?.click()
      else if (event.key === '/') name.current?.focus()
      else if (event.key === '?') onHelp()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [page, name, onHelp])
}
