import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connect } from './api.ts'
import { App } from './app.tsx'
import { listen } from './live.ts'

await connect()
void listen()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
