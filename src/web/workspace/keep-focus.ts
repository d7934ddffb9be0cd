/**
 * Keeps the keyboard's place. What has the focus can go: a form closes when it was saved, a button cannot be pressed any more, another page comes. The browser then
 * begins at the top of the page again; here the focus goes to what is nearest to where it was, and on a new page to its title.
 */
import { useEffect } from 'react'

/** What tells where one is, or can be gone on from. */
const landmarks = 'summary, h1, h2, h3, h4, legend, button[aria-expanded]'
/** What comes over the page, and leaves it as it was. */
const over = 'dialog, .ws-saving'

interface Place {
  readonly element: HTMLElement
  /** Its ancestors, from the inside out: once it is gone they cannot be asked for. */
  readonly around: readonly Element[]
}

const isThere = (e: Element): boolean => e.isConnected && e.checkVisibility() && !e.matches(':disabled')
const isOver = ({ around }: Place): boolean => around.some((part) => part.matches(over))

/** The nearest that is still there: fold, heading or button of the smallest part that had the focus in it. */
function refuge({ around }: Place): HTMLElement | undefined {
  for (const part of around)
    if (isThere(part)) {
      const found = [...part.querySelectorAll<HTMLElement>(landmarks)].find((e) => isThere(e) && e.textContent.trim() !== '')
      if (found) return found
    }
  return undefined
}

/** For the whole workspace, as long as it stands. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | undefined
    /** Where one was before something came over the page. */
    let behind: Place | undefined
    let byKeyboard = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = (event: FocusEvent): void => {
      const element = event.target
      if (!(element instanceof Element)) return
      const around: Element[] = []
      for (let up = element.parentElement; up && up !== document.documentElement; up = up.parentElement) around.push(up)
      const place = { element: element as HTMLElement, around }
      if (last && isOver(place) && !isOver(last)) behind = last
      last = place
    }
    const look = (): void => {
      const now = document.activeElement
      if ((now !== null && now !== document.body) || !last || isThere(last.element)) return
      const place = isOver(last) && behind ? behind : last
      const to = isThere(place.element) ? place.element : refuge(place)
      if (!to) return
      if (to.tabIndex < 0) to.tabIndex = -1
      // Who points with a finger or a mouse keeps what they look at.
      to.focus({ preventScroll: !byKeyboard })
    }
    // What takes the focus by itself goes first.
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(look, 60)
    }
    const watcher = new MutationObserver(soon)
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'open'] })
    const key = (): void => {
      byKeyboard = true
    }
    const point = (): void => {
      byKeyboard = false
    }
    addEventListener('focusin', remember)
    addEventListener('keydown', key, true)
    addEventListener('pointerdown', point, true)
    return () => {
      clearTimeout(timer)
      watcher.disconnect()
      removeEventListener('focusin', remember)
      removeEventListener('keydown', key, true)
      removeEventListener('pointerdown', point, true)
    }
  }, [])
}
