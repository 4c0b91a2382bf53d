/** What hostile code in the page would try. Each runs in the page and tells whether it got what it wanted. */
export type Tried = Record<string, string>

/** Ways to run foreign code or to reach a server. A canary counts what arrives; here only code that ran counts. */
export async function injectEverything(canary: { url: string; port: number }): Promise<Tried> {
  const tried: Tried = {}
  const flags = window as unknown as Record<string, unknown>
  const attempt = async (name: string, act: () => unknown) => {
    flags[name] = undefined
    try {
      // In a task of the page's own: a debugger's call may evaluate text whatever the policy says.
      await new Promise((resolve, reject) =>
        setTimeout(() => Promise.resolve().then(act).then(resolve, reject), 0),
      )
    } catch (error) {
      tried[name] = `threw ${(error as Error).name}`
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
    tried[name] = flags[name] === 'ran' ? 'ran' : 'nothing'
  }
  const add = (tag: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    if (text) element.append(text)
    document.body.append(element)
    return element
  }
  const at = (name: string) => `${canary.url}/${name}`

  await attempt('inlineScript', () => add('script', {}, "window.inlineScript = 'ran'"))
  await attempt('inlineHandler', () => add('button', { onclick: "window.inlineHandler = 'ran'" }).click())
  await attempt('innerHtml', () => {
    document.body.insertAdjacentHTML('beforeend', `<img src=x onerror="window.innerHtml = 'ran'">`)
  })
  await attempt('evaluate', () => (flags.eval as (text: string) => unknown)("window.evaluate = 'ran'"))
  await attempt('newFunction', () => Reflect.construct(Function, ["window.newFunction = 'ran'"])())
  await attempt('textTimer', () => setTimeout("window.textTimer = 'ran'" as never, 0))
  await attempt('javascriptLink', () => add('a', { href: "javascript:window.javascriptLink='ran'" }).click())
  await attempt('foreignScript', () => add('script', { src: at('script.js') }))
  await attempt('blobScript', () => {
    const url = URL.createObjectURL(new Blob(["window.blobScript = 'ran'"], { type: 'text/javascript' }))
    add('script', { src: url })
  })
  await attempt('dataScript', () => add('script', { src: "data:text/javascript,window.dataScript='ran'" }))
  await attempt('foreignModule', () => import(/* @vite-ignore */ at('module.js')))
  await attempt('foreignWorker', () => new Worker(at('worker.js')))
  await attempt('blobWorker', () => {
    const code = `fetch('${at('from-worker')}')`
    return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
  })
  await attempt('inlineStyle', () => add('style', {}, `body { background: url(${at('style')}) }`))
  await attempt('styleLink', () => add('link', { rel: 'stylesheet', href: at('style.css') }))
  await attempt('font', () => new FontFace('x', `url(${at('font')})`).load())
  await attempt('image', () => add('img', { src: at('image') }))
  await attempt('media', () => add('video', { src: at('media'), autoplay: '' }))
  await attempt('prefetch', () => add('link', { rel: 'prefetch', href: at('prefetch') }))
  await attempt('preconnect', () => add('link', { rel: 'preconnect', href: canary.url }))
  await attempt('manifest', () => add('link', { rel: 'manifest', href: at('manifest') }))
  await attempt('beacon', () => navigator.sendBeacon(at('beacon'), 'x'))
  await attempt('ping', () => add('a', { href: '#', ping: at('ping') }).click())
  await attempt('fetch', () => fetch(at('fetch'), { mode: 'no-cors' }))
  await attempt('request', () => {
    const request = new XMLHttpRequest()
    request.open('GET', at('request'), false)
    request.send()
  })
  await attempt('eventSource', () => new EventSource(at('events')))
  await attempt('webSocket', () => new WebSocket(`ws://127.0.0.1:${canary.port}/socket`))
  await attempt('webTransport', () => new WebTransport(`https://127.0.0.1:${canary.port}/transport`).ready)
  await attempt('webRtc', async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${canary.port}` }] })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 400))
    peer.close()
  })
  await attempt('iframe', () => add('iframe', { src: at('iframe') }))
  await attempt('ownIframe', () => add('iframe', { src: 'app://app/index.html' }))
  await attempt('srcdoc', () => {
    const frame = document.createElement('iframe')
    frame.srcdoc = `<script>parent.srcdoc = 'ran'</script>` as never
    document.body.append(frame)
  })
  await attempt('object', () => add('object', { data: at('object') }))
  await attempt('embed', () => add('embed', { src: at('embed') }))
  await attempt('webview', () => add('webview', { src: at('webview') }))
  await attempt('form', () => {
    const form = add('form', { action: at('form'), method: 'post' }) as HTMLFormElement
    form.submit()
  })
  await attempt('base', () => add('base', { href: `${canary.url}/` }))
  await attempt('localFile', async () => {
    const answer = await fetch('file:///etc/hostname')
    flags.localFile = answer.ok ? 'ran' : ''
  })
  return tried
}

/** Ways to leave the page or to open another. */
export async function leaveEverywhere(canary: { url: string }): Promise<void> {
  const targets = [
    canary.url,
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,<h1>x</h1>',
    'blob:app://app/x',
    'smb://host/share',
    'ms-settings:',
    '\\\\host\\share',
    'javascript:document.body.remove()',
    'app://other/index.html',
    'view-source:app://app/index.html',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
  ]
  const attempt = async (act: () => unknown) => {
    try {
      await act()
    } catch {
      // Refused at once.
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const click = (attributes: Record<string, string>) => {
    const link = document.createElement('a')
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value)
    document.body.append(link)
    link.click()
    link.remove()
  }
  for (const href of targets) {
    await attempt(() => window.open(href))
    await attempt(() => window.open(href, '_self'))
    await attempt(() => click({ href }))
    await attempt(() => click({ href, target: '_blank' }))
    await attempt(() => click({ href, download: 'x' }))
    await attempt(() => location.assign(href))
  }
}
