/** Where the reader's text size is remembered: in `localStorage`, and on `<html data-text-size>`. */
export const textSizeKey = 'text-size';

/**
 * Script for the head: it puts the remembered size on `<html>` before anything is painted, and
 * says that scripts run. A size that the style sheet does not know changes nothing.
 */
export const restoreTextSize = `{const d=document.documentElement.dataset;d.script='';try{const s=localStorage.getItem('${textSizeKey}');if(s)d.textSize=s}catch{}}`;
