package org.vsm.cli.serve.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.InvalidElementStateException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NotFoundException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.MoveTargetOutOfBoundsException;

/** The hands and eyes of somebody who edits in a page: an editor, wherever in the page it is. */
public class EditorInBrowser {

    /** Long, for a machine that does much else; nobody waits for longer than it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    /** How long a click or a pointer at rest may take to have its effect; then it is tried again, for what it meant may have moved. */
    private static final Duration EFFECT = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Path PICTURES = Path.of("target/screens");

    protected final ChromeDriver driver;

    public EditorInBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    // ------------------------------------------------------------ hands

    /** Puts the cursor behind the first place of a text, which has to be in sight. */
    public void clickBehind(String text) {
        clickAt(text, text.length());
    }

    /** Puts the cursor so many characters behind the beginning of the first place of a text. */
    public void clickAt(String text, int characters) {
        waitFor("the cursor in " + text, () -> {
            List<?> place = (List<?>) script(PLACE_OF_TEXT, text, characters);
            if (place == null) {
                return null;
            }
            pointer(place).click().perform();
            return within(EFFECT, () -> place.get(2).equals(script(PLACE_OF_CURSOR)) ? true : null);
        });
    }

    /** Rests the pointer on the first place of a text until something is seen for it. */
    public WebElement hover(String text, String selector, String words) {
        return waitFor(selector + " with " + words + " for the pointer on " + text, () -> {
            List<?> place = (List<?>) script(PLACE_OF_TEXT, text, 1);
            if (place == null) {
                return null;
            }
            pointer(place).moveByOffset(1, 0).perform();
            return within(EFFECT, () -> shown(selector, words));
        });
    }

    private Actions pointer(List<?> place) {
        return new Actions(driver).moveToLocation(((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue());
    }

    /** The place on the screen of a text in the editor, which may be in several pieces, and its offset in the whole text. */
    private static final String PLACE_OF_TEXT = """
            return import('@codemirror/view').then(({ EditorView }) => {
                const content = document.querySelector('.cm-content');
                for (const line of content.querySelectorAll('.cm-line')) {
                    const at = line.textContent.indexOf(arguments[0]);
                    if (at < 0) continue;
                    line.scrollIntoView({ block: 'nearest' });
                    let rest = at + arguments[1];
                    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        if (rest <= node.length) {
                            const range = document.createRange();
                            range.setStart(node, rest);
                            range.collapse(true);
                            const box = range.getBoundingClientRect();
                            return [Math.round(box.left), Math.round((box.top + box.bottom) / 2), EditorView.findFromDOM(content).posAtDOM(node, rest)];
                        }
                        rest -= node.length;
                    }
                }
                return null;
            });""";

    /** The offset of the cursor in the whole text; null where there is a range. */
    private static final String PLACE_OF_CURSOR = """
            return import('@codemirror/view').then(({ EditorView }) => {
                const selected = EditorView.findFromDOM(document.querySelector('.cm-content')).state.selection.main;
                return selected.empty ? selected.head : null;
            });""";

    /** Types with the keyboard, wherever the cursor is. */
    public void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Clicks on an element with a text, as soon as it is there. */
    public void click(String selector, String text) {
        waitFor("to click on " + selector + " with " + text, () -> {
            WebElement found = shown(selector, text);
            if (found == null) {
                return null;
            }
            found.click();
            return true;
        });
    }

    /** Clicks on an element, as soon as it is there. */
    public void click(String selector) {
        click(selector, "");
    }

    /** Presses a key while others are held. */
    public void press(CharSequence key, Keys... held) {
        Actions hand = new Actions(driver);
        List.of(held).forEach(hand::keyDown);
        hand.sendKeys(key);
        List.of(held).forEach(hand::keyUp);
        hand.perform();
    }

    // ------------------------------------------------------------ eyes

    /** The text as the editor shows it, all of whose lines have to be in sight. */
    public String visibleText() {
        return (String) script("return [...document.querySelectorAll('.cm-line')].map(each => each.textContent).join('\\n')");
    }

    /** Waits for a squiggle under a text. */
    public WebElement squiggle(String text) {
        return waitFor("squiggle under " + text, () -> elements(".cm-lintRange").stream().filter(each -> each.getText().contains(text))
                .findFirst().orElse(null));
    }

    /** Waits until no squiggle of an error is left. */
    public void noErrors() {
        waitFor("no errors", () -> elements(".cm-lintRange-error, .cm-lintPoint-error").isEmpty() ? true : null);
    }

    /** Waits for an element with a text. */
    public WebElement see(String selector, String text) {
        return waitFor(selector + " with " + text, () -> shown(selector, text));
    }

    private WebElement shown(String selector, String text) {
        return elements(selector).stream().filter(each -> each.isDisplayed() && each.getText().contains(text)).findFirst().orElse(null);
    }

    /** Waits for an element. */
    public WebElement see(String selector) {
        return see(selector, "");
    }

    /** Waits until there is no such element in sight. */
    public void gone(String selector) {
        waitFor("no " + selector, () -> elements(selector).stream().noneMatch(WebElement::isDisplayed) ? true : null);
    }

    public List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until a script finds something: what is not null and not false. */
    public Object until(String what, String script, Object... arguments) {
        return waitFor(what, () -> {
            Object found = script(script, arguments);
            return Boolean.FALSE.equals(found) ? null : found;
        });
    }

    public Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** Waits for something that is not null. */
    public <T> T waitFor(String what, Supplier<T> found) {
        T value = within(PATIENCE, found);
        if (value == null) {
            photograph("missed");
            throw new AssertionError("waited in vain for: " + what);
        }
        return value;
    }

    /** What is found in a time; null where nothing is. */
    private static <T> T within(Duration patience, Supplier<T> found) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            try {
                T value = found.get();
                if (value != null) {
                    return value;
                }
            } catch (NotFoundException | StaleElementReferenceException | InvalidElementStateException | MoveTargetOutOfBoundsException
                    | JavascriptException meanwhile) {
                // the page is being drawn anew, or is not there yet
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (System.nanoTime() < end);
        return null;
    }

    /** Makes the window so many pixels large. */
    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Puts a picture of the page into the folder target/screens. */
    public void photograph(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
