import { useEffect, useState } from 'react'
import type { About } from '../shared/app.ts'
import { api } from './api.ts'

export function App() {
  const [about, setAbout] = useState<About>()
  useEffect(() => void api.app.about().then(setAbout), [])
  return <main>{about && `Rapport ${about.version}`}</main>
}
