/** How numbers, durations, money, dates and the terms of the field are written in English and in German. */
package org.vsm.cli.wording;
