throw new Error('Electron was imported outside the app: what is tested here must run in plain Node.')

export {}
