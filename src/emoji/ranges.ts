// Made by scripts/pack-emoji.mjs. From Unicode's emoji test data, version 17:
// for each range how many code points lie before it, and how many it has where that is not one;
// to the base of 36.
/** Code points that are emoji by themselves. */
export const PICTURES = `6xm.2 5p.4 3 2 eh.2 l.2 1e.c 17 j d 8.2 h.2 5.2 8 5 l 7.2 1 4 2 7 4.2 s z 1 4.3 1 1p.3 o e nv.2 1f 4 2hf2 5m 5a 2.a 2u o k 2.5 1.3 l.2 4u.x c.9 1.1y 1.m c.17 4.5 c.h 3 3.1z 1 1.57 2.1r d.4 1.o i q.2 d 2e.2d 1c.1y 6 3.3 2.4 3.4 b.2 7.9 6b.c 4 7v.1b 1.a 1.55 34.d 3.b 3.1l 1 4.g 2.c 4.a`;

/** Those that are text where no U+FE0F follows. */
export const TEXTS = `4p 4 68d c 60 m 2i.6 f.2 al 4m t.3 1.2 5.3 5j 6f.2 a 9 1m.2 3.5 9 2 6 4 2 1.2 2 3 3.2 8.3 5 1 s.2 2 1.2 1 i 2 j 1.4 1 1.2 3 6 8.2 m 6 1 1 l 6.2 2 2.3 8 5.2 2.2 1 2 1 1 6 3 h.2 f 2 r.2 1o b6.2 cv.3 10o c gp 1 2g9i.2 c.2 3m 1g 6h 2.9 9 1y o.2 1.3 2.2 17.4 5.c j 1 1 1z 1 57 23.2 10.2 2.7 d 2.4 2 k 2 8.2 9 5.3 c.3 8.3 2 1 4 6 3 6 5s 1.3 g.6 3 6 2`;
