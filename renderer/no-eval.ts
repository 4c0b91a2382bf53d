import { config } from 'zod'

// Zod writes faster code for itself where it may; our page's policy forbids code made from text and would report the try.
config({ jitless: true })
