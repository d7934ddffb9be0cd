import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { Day } from '../values/day.ts'
import { isLibrary } from './fragment.ts'
import type { OpenRecord } from './read-record.ts'
import type { Step } from './smart/step.ts'
import { readAddress as placeOf } from './workspace/address.ts'

const Library = lazy(() => import('./library/library.tsx').then((module) => ({ default: module.Library })))

const loadConsult = () => import('./app.tsx').then((module) => ({ default: module.App }))
// At the front door it is on its way before anything is drawn; whoever goes to the workspace does not wait for it.
const atTheDoor = typeof location === 'undefined' || placeOf(location.hash) ? undefined : loadConsult()
const App = lazy(() => atTheDoor ?? loadConsult())
const Workspace = lazy(() => import('./workspace/workspace.tsx').then((module) => ({ default: module.Workspace })))

/** Paper cannot be unfolded: while it is printed every fold stands open. Gives back how to stop doing so. */
function unfoldOnPaper(): () => void {
  let closed: HTMLDetailsElement[] = []
  const unfold = (): void => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const fold of closed) fold.open = true
  }
  const restore = (): void => {
    for (const fold of closed) fold.open = false
  }
  window.addEventListener('beforeprint', unfold)
  window.addEventListener('afterprint', restore)
  return () => {
    window.removeEventListener('beforeprint', unfold)
    window.removeEventListener('afterprint', restore)
  }
}

/** The screens: the quick consult, and the library and the workspace, which are fetched when someone opens them. The fragment of the address says which. */
export function Screens({ asOf, step }: { readonly asOf: Day; readonly step?: Step | undefined }) {
  const [fragment, setFragment] = useState(() => location.hash)
  // A record that was opened is still open after a look in the library.
  const [opened, setOpened] = useState<OpenRecord>()
  // A launch is taken once, also after a look in the library.
  const [launched, setLaunched] = useState(step)
  // The consult as it was left, so that one comes back to one's own answers.
  const [consult, setConsult] = useState('')
  useEffect(() => {
    const follow = (event: HashChangeEvent): void => {
      const left = new URL(event.oldURL).hash
      if (isLibrary(location.hash) && !isLibrary(left)) setConsult(left)
      setFragment(location.hash)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  useEffect(unfoldOnPaper, [])
  const replace = useCallback((next: string) => {
    history.replaceState(null, '', next)
    setFragment(next)
  }, [])
  if (placeOf(fragment))
    return (
      <Suspense fallback={null}>
        <Workspace fragment={fragment} asOf={asOf} />
      </Suspense>
    )
  if (!isLibrary(fragment))
    return (
      <Suspense fallback={null}>
        <App asOf={asOf} opened={opened} onOpen={setOpened} launched={launched} onLaunched={() => setLaunched(undefined)} />
      </Suspense>
    )
  return (
    <Suspense fallback={null}>
      <Library fragment={fragment} consultHref={consult || '#'} onReplace={replace} />
    </Suspense>
  )
}
