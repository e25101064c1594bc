package org.vsm.cli.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\u0000', textBlock = """
            Log the ticket;Log the ticket
            1.06 days;1.06 days
            1. first;1\\. first
            - a;\\- a
            a - b;a - b
            *a* _b_;\\*a\\* \\_b\\_
            a|b;a\\|b
            <script>;\\<script\\>
            [a](javascript:b);\\[a\\](javascript:b)
            ![a](b);!\\[a\\](b)
            `a`;\\`a\\`
            http://a.b;http\\://a.b
            www.a.b;www\\.a.b
            @you #1;\\@you \\#1
            %C&A;%C&A
            &lt&#60#;&lt&\\#60\\#
            """)
    void textOfAModelIsNeverMarkup(String text, String markdown) {
        assertEquals(markdown, MarkdownText.block(text));
    }
}
