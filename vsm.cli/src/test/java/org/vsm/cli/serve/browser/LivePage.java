package org.vsm.cli.serve.browser;

import java.util.Base64;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PrintOptions;

/** The page of a stream, as somebody uses it. */
public final class LivePage extends EditorInBrowser {

    LivePage(ChromeDriver browser) {
        super(browser);
    }

    /** Waits until the page shows its picture, and what the language server says where there is a text. */
    LivePage whenShown() {
        see("#map svg");
        if (!elements("#editor").isEmpty()) {
            see("#editor .vsm-keyword");
            see("#editor .vsm-lens");
        }
        return this;
    }

    /** The browser, for what this does not name. */
    public ChromeDriver browser() {
        return driver;
    }

    /** Waits until a step or another element is in the picture. */
    public WebElement inPicture(String name) {
        return see("#map [data-name=\"" + name + "\"]");
    }

    /** Waits until an element is no longer in the picture. */
    public void notInPicture(String name) {
        gone("#map [data-name=\"" + name + "\"]");
    }

    /** Waits for a text in the picture. */
    public void inPictureText(String text) {
        until("in the picture: " + text, "return document.querySelector('#map svg').textContent.includes(arguments[0])", text);
    }

    /** Waits for a text among the figures. */
    public void inFigures(String text) {
        until("in the figures: " + text, "return document.querySelector('#figures').textContent.includes(arguments[0])", text);
    }

    /** Waits for a text in the editor. */
    public void inText(String text) {
        until("in the text: " + text, "return [...document.querySelectorAll('.cm-line')].map(each => each.textContent).join('\\n').includes(arguments[0])",
                text);
    }

    /** Saves by the keyboard what the page calls unsaved, and waits until it says that it is done. */
    public void save() {
        until("something to save", "return !document.querySelector('#save').disabled");
        press("s", Keys.CONTROL);
        until("saved", "return document.querySelector('#save').disabled");
    }

    /** What the page is on paper. */
    public byte[] print() {
        return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
    }
}
