import {defineCollection} from 'astro:content'
import {z} from 'astro/zod'
import type {Article} from './article/article.ts'
import {articleLoader, caseLoader} from './loader.ts'

/** What is loaded has been checked, with better messages, before it gets here. */
const schema = z.custom<Article>()

const articles = defineCollection({loader: articleLoader(), schema})
const cases = defineCollection({loader: caseLoader(), schema})

export const collections = {articles, cases}
