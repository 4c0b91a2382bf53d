import { z } from 'zod'

// Before any shape is built: zod would compile its checks with `new Function`, which the page's policy forbids.
z.config({ jitless: true })
