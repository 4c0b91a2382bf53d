import { parentPort, workerData } from 'node:worker_threads'
import { madeAhead } from '../../electron/files/made-ahead.ts'

/** Takes what another thread should make; `maker` in its data names a file that is not there. */
const { packs, common } = workerData
parentPort?.postMessage([...madeAhead('readyContacts', packs, common)].map(({ count }) => count))
