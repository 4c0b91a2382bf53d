import type { ElectronApplication } from '@playwright/test'

export type Who = 'mainFrame' | 'subFrame' | 'noFrame' | 'foreignWindow'

/** Offers main a port as `who` would, asks a call over it, and tells what came back. */
export function ask(
  app: ElectronApplication,
  who: Who,
  call: { path: string; input?: unknown },
): Promise<string> {
  return app.evaluate(
    async ({ ipcMain, MessageChannelMain, BrowserWindow }, { who, call }) => {
      const [ours] = BrowserWindow.getAllWindows().filter((one) => one.isVisible())
      if (!ours) throw new Error('There is no window')
      let contents = ours.webContents
      if (who === 'foreignWindow') {
        const foreign = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
        await foreign.loadURL('app://app/index.html')
        contents = foreign.webContents
      }
      const frames = {
        mainFrame: contents.mainFrame,
        foreignWindow: contents.mainFrame,
        subFrame: contents.mainFrame.frames[0],
        noFrame: null,
      }
      const senderFrame = frames[who]
      const [calls, files] = [new MessageChannelMain(), new MessageChannelMain()]
      const heard = new Promise<string>((resolve) => {
        calls.port2.on('message', ({ data }) => resolve(JSON.stringify(data)))
        calls.port2.on('close', () => resolve('closed'))
        setTimeout(() => resolve('silence'), 3000)
      })
      calls.port2.start()
      ipcMain.emit('connect', { ports: [calls.port1, files.port1], sender: contents, senderFrame })
      calls.port2.postMessage({ id: 1, path: call.path.split('/').slice(1), input: call.input })
      const answer = await heard
      if (who === 'foreignWindow') BrowserWindow.fromWebContents(contents)?.destroy()
      return answer
    },
    { who, call },
  )
}
