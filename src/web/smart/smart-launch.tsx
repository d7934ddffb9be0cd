import { useEffect, useRef, useState } from 'react'
import type { Day } from '../../values/day.ts'
import type { Lang, Text } from '../../values/text.ts'
import type { OpenRecord } from '../read-record.ts'
import { say } from '../words.ts'
import { type Around, begin, finish, lineOf, type Problem, serverOf } from './smart.ts'
import { smartWords as words } from './smart-words.ts'
import { pendingKey, type Step, serversHere } from './step.ts'

/** A step under way. */
interface Run {
  readonly stop: () => void
  readonly ended: Promise<OpenRecord | Problem | { readonly go: URL }>
}

/** A code can be exchanged once: a step is taken once, also when the screen that shows it goes and comes back. */
const runs = new WeakMap<Step, Run>()

async function taken(step: Step, asOf: Day, signal: AbortSignal): Promise<OpenRecord | Problem | { readonly go: URL }> {
  const servers = await serversHere()
  if (!servers) return { problem: { nl: words.away.nl.replace('{Name}', 'Howship'), en: words.away.en.replace('{Name}', 'Howship') } }
  const around: Around = {
    fetch: (input, init) => fetch(input, init),
    redirectUri: new URL('./', location.href.replace(/[?#].*$/, '')).href,
    fragment: location.hash,
    keep: (pending) => sessionStorage.setItem(pendingKey, JSON.stringify(pending)),
    now: Date.now,
    signal,
  }
  return step.kind === 'launch' ? begin(step, servers, around) : finish(step, servers, around, asOf)
}

function runOf(step: Step, asOf: Day): Run {
  const known = runs.get(step)
  if (known) return known
  const controller = new AbortController()
  const run: Run = { stop: () => controller.abort(), ended: taken(step, asOf, controller.signal) }
  runs.set(step, run)
  return run
}

/** What is going on with a launch: signing in, reading, or one line on why it ended. */
export function SmartLaunch(props: {
  readonly step: Step
  readonly lang: Lang
  readonly asOf: Day
  readonly onOpen: (record: OpenRecord) => void
}) {
  const { step, lang, asOf } = props
  const [problem, setProblem] = useState<Text>()
  const [busy, setBusy] = useState<Text>()
  const open = useRef(props.onOpen)
  open.current = props.onOpen
  useEffect(() => {
    let shown = true
    void serversHere().then((servers = []) => {
      const iss = step.kind === 'launch' ? step.iss : step.pending?.iss
      const server = iss === undefined ? undefined : serverOf(iss, servers)
      if (shown && server) setBusy(lineOf(step.kind === 'launch' ? words.signingIn : words.reading, server))
    })
    void runOf(step, asOf).ended.then((end) => {
      if (!shown) return
      // Going back leads to where one came from, not into the launch again.
      if ('go' in end) location.replace(end.go)
      else if ('problem' in end) setProblem(end.problem)
      else open.current(end)
    })
    return () => {
      shown = false
    }
  }, [step, asOf])
  return (
    <div className="smart">
      <p role="status">{!problem && busy?.[lang]}</p>
      <p className="wrong" role="alert">
        {problem?.[lang]}
      </p>
      {!problem && busy && (
        <button type="button" className="button" onClick={() => runOf(step, asOf).stop()}>
          {say(words.stop, lang)}
        </button>
      )}
    </div>
  )
}
