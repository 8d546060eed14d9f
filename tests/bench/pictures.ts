import { globSync } from 'node:fs';
import { basename } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/**
 * `npm run bench:pictures -- [FILE…]`: encodes pictures (those of the content, unless told) as AVIF at
 * each degree of sharp's effort, and prints bytes, CPU and likeness, each as against the default, 4.
 */
const usual = 4;
const files = process.argv.slice(2);
const pictures = files.length > 0 ? files : globSync('content/**/*.{jpg,jpeg,png,webp}');
sharp.concurrency(1);

for (const file of pictures) {
  for (const width of [360, 720]) {
    const degrees = [];
    for (const effort of [2, 3, usual]) degrees.push(await measure(file, width, effort));
    const { bytes, time, noise } = degrees.at(-1)!;
    for (const each of degrees) {
      const [size, took] = [each.bytes / bytes, each.time / time];
      console.log(
        `${basename(file)} ${width} px, effort ${each.effort}: bytes x ${size.toFixed(2)}, ` +
          `CPU x ${took.toFixed(2)}, likeness ${(each.noise - noise).toFixed(2)} dB`,
      );
    }
  }
}

/** Encodes one size of a picture; `time` in ms of CPU, `noise` the PSNR in dB, on white paper. */
async function measure(file: string, width: number, effort: number) {
  const look = (picture: Sharp) => picture.flatten({ background: '#fff' }).raw().toBuffer();
  const resized = sharp(file).resize(width);
  const before = process.cpuUsage();
  const avif = await resized.clone().avif({ effort }).toBuffer();
  const { user, system } = process.cpuUsage(before);
  const [wanted, got] = [await look(resized.clone()), await look(sharp(avif))];
  let errors = 0;
  for (const [at, value] of wanted.entries()) errors += (value - (got[at] ?? 0)) ** 2;
  const noise = 10 * Math.log10(255 ** 2 / (errors / wanted.length));
  return { effort, bytes: avif.length, time: (user + system) / 1000, noise };
}
