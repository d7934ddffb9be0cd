import { Component, type ReactNode, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Day, dayOf } from '../values/day.ts'
import { readAddress } from './answers.ts'
import { Screens } from './screens.tsx'
import { takeStep } from './smart/step.ts'
import { say, words } from './words.ts'
import './styles.css'
import { backToPlace } from './workspace/session.ts'

/** The day on which this page was opened, by the reader's own clock. */
function today() {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!
}

/** Today, also after midnight on a screen that nobody closed. */
function useToday(): Day {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const look = (): void => setDay(today())
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return day
}

/** A bug is said in one line, and no half answer is left standing. */
class Guard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <p className="broken">{say(words.broken, readAddress(location.hash).lang)}</p> : this.props.children
  }
}

// Before anything reads the address.
backToPlace(location, history, sessionStorage)
const step = takeStep(location, history, sessionStorage)

function Everything() {
  return <Screens asOf={useToday()} step={step} />
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Guard>
      <Everything />
    </Guard>
  </StrictMode>,
)

// Once loaded the page works without a connection. A development server has no worker to register.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js')
