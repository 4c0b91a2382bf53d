import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../shared/contract.ts'
import { linkTo } from './port-link.ts'

/** What the preload leaves in the page beside the port. */
declare global {
  interface Window {
    rapport: {
      /**
       * Exchanges a dropped file for a token that main takes once; the page never sees a path. Empty for a picture of
       * the clipboard, which lies nowhere.
       */
      tokenFor(file: File): string
    }
  }
}

export type Api = ContractRouterClient<typeof contract>

const port = new Promise<MessagePort>((resolve) => {
  window.addEventListener('message', (event) => {
    const [found] = event.ports
    if (event.data === 'rapport:port' && event.source === window && found) resolve(found)
  })
})

/** The typed client, the only door to the main process; there once `connect` or a test has attached it. */
export let api: Api

export function attach(client: Api): void {
  api = client
}

/** Waits for the preload's port; await it once, before the first render. */
export async function connect(): Promise<void> {
  attach(createORPCClient(linkTo(await port)))
}
