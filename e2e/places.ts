/** Every page of the workspace: its name, who looks, the place, and what has to stand on it. For its pictures, and for what holds of each of them. */
import type { Role } from '../src/server/store/viewer.ts'

export interface Place {
  readonly name: string
  /** Undefined: nobody is signed in. */
  readonly role?: Role
  /** Behind the `#`. */
  readonly place: string
  /** A selector. */
  readonly ready: string
}

export const places: readonly Place[] = [
  { name: 'sign-in', place: 'sign-in', ready: 'main h1' },
  { name: 'today', role: 'nurse', place: 'today', ready: '.ws-page h1' },
  { name: 'today-home-round', role: 'nurse', place: 'today?view=round', ready: '.ws-page h1' },
  { name: 'find', role: 'dentist', place: 'find', ready: '.ws-page h1' },
  { name: 'patient', role: 'dentist', place: 'patient/bea', ready: '.advice-panel .headline' },
  { name: 'patient-prescriber', role: 'prescriber', place: 'patient/yvonne', ready: '.advice-panel .headline' },
  { name: 'mouth', role: 'dentist', place: 'patient/anna/mouth', ready: '.ws-page svg' },
  { name: 'lesion', role: 'mka-surgeon', place: 'patient/nora/lesion', ready: '.ws-page h2' },
  { name: 'dose', role: 'nurse', place: 'patient/carla/dose', ready: '.ws-page h2' },
  { name: 'dose-held', role: 'nurse', place: 'patient/inge/dose', ready: '.ws-page h2' },
  { name: 'papers', role: 'mka-surgeon', place: 'patient/nora/papers', ready: '.ws-page h2' },
  { name: 'letter', role: 'mka-surgeon', place: 'patient/nora/papers/mka-to-prescriber', ready: '.ws-page h2' },
  { name: 'leaflet', role: 'nurse', place: 'patient/carla/papers/leaflet-during', ready: '.ws-page h2' },
  { name: 'wallet-card', role: 'nurse', place: 'patient/carla/papers/card', ready: '.ws-page h2' },
  { name: 'account', role: 'nurse', place: 'account', ready: '.ws-page h1' },
  { name: 'people', role: 'administrator', place: 'people', ready: '.ws-page h1' },
]
